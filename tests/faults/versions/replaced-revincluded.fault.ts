import type { Fault } from '../fault.ts';
import { keptAsCurrent } from '../seams/kept.ts';
import { searching } from '../seams/search-request.ts';
import { changed, matchesIn } from '../seams/searchset.ts';

export default {
  name: 'replaced-revincluded',
  seam: 'handler',
  says: 'A patient brings along the documents that refer to it, by a table of references that knows no versions.',
  violates: ['VER-01/by-id@manifests.documents', 'VER-01/by-id@reports.documents'],
  answers: 'content',
  fhir: searching(['Patient'], async ({ ask, askType, parameters }) => {
    const answer = await ask(parameters);
    const [, asked] = parameters.find(([name]) => name === '_revinclude') ?? [];
    const [type = '', by] = asked?.split(':') ?? [];
    const [patient] = await matchesIn(answer);
    if (type !== 'DocumentReference' || by !== 'patient' || patient === undefined) return answer;
    const subject = `Patient/${patient.resource?.id ?? ''}`;
    const current = await matchesIn(
      await askType(type, [
        ['patient', subject],
        ['_count', '200'],
      ]),
    );
    const old = keptAsCurrent().filter(
      (each) => each.resourceType === type && JSON.stringify(each).includes(`"${subject}"`),
    );
    const brought = [...current.flatMap(({ resource }) => resource ?? []), ...old];
    return changed(answer, (bundle) => ({
      ...bundle,
      entry: [
        ...(bundle.entry ?? []),
        ...brought.map((resource) => ({ resource, search: { mode: 'include' as const } })),
      ],
    }));
  }),
} satisfies Fault;
