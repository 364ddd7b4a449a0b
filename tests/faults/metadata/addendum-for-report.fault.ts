import { makeDataset } from '../../../tools/dataset/make-dataset.ts';
import type { Fault } from '../fault.ts';

let added: ReadonlyMap<string, string> | undefined;

/** The addendum to a report, by the id of the document that it adds to. */
function addenda(): ReadonlyMap<string, string> {
  added ??= new Map(
    makeDataset().facts.reports.flatMap(({ appends, id }) =>
      appends === undefined ? [] : [[`${appends}-document`, `${id}-document`] as const],
    ),
  );
  return added;
}

export default {
  name: 'addendum-for-report',
  seam: 'handler',
  says: 'What is retrieved is the newest text of a report, and an addendum is the newest.',
  violates: [
    'MET-02/resolvable@reports.documents',
    'MET-05/title@reports.documents',
    'MET-06/bundle@reports.documents',
    'MET-08/size@reports.documents',
    'MET-08/hash@reports.documents',
  ],
  answers: 'content',
  fhir: (handler) => (request) => {
    const id = new URL(request.url).pathname.split('/Bundle/')[1];
    const instead = id === undefined ? undefined : addenda().get(id);
    return instead === undefined
      ? handler(request)
      : handler(new Request(request.url.replace(id ?? '', instead), { headers: request.headers }));
  },
} satisfies Fault;
