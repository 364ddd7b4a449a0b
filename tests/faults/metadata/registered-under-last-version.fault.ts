import type { Fault } from '../fault.ts';
import { eachOf, showing } from '../seams/listed-entries.ts';
import type { Members } from '../seams/listed-entries.ts';

function upToOneStudy(related: unknown): unknown {
  let studies = 0;
  return eachOf(related, (one) => {
    studies += JSON.stringify(one).includes('"110180"') ? 1 : 0;
    return studies > 1 && JSON.stringify(one).includes('"110180"') ? undefined : one;
  });
}

export default {
  name: 'registered-under-last-version',
  seam: 'handler',
  says: 'A new version is registered with the metadata of the one before, whose studies were fewer.',
  violates: ['MET-01/study@reports.documents', 'MET-05/studies@reports.documents'],
  answers: 'content',
  fhir: showing(
    {
      DocumentReference: (entry) => {
        const context = entry['context'] as Members;
        return { ...entry, context: { ...context, related: upToOneStudy(context['related']) } };
      },
    },
    'unfiltered',
  ),
} satisfies Fault;
