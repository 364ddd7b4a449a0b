import type { Benign } from '../fault.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { changed, matchesIn } from '../seams/searchset.ts';

export default {
  name: 'more-included',
  seam: 'handler',
  says: 'Lists include the patient and a remark of the server, unasked, each marked as what it is.',
  fhir: searching(listTypes, async ({ parameters, ask, askType }) => {
    const id =
      parameters
        .find(([name]) => name === 'patient')?.[1]
        .split('/')
        .at(-1) ?? 'ana';
    const patients = await matchesIn(await askType('Patient', [['_id', id]]));
    const included = patients.map((entry) => ({ ...entry, search: { mode: 'include' as const } }));
    const remark = {
      resource: {
        resourceType: 'OperationOutcome' as const,
        issue: [{ severity: 'information' as const, code: 'informational' as const }],
      },
      search: { mode: 'outcome' as const },
    };
    return changed(await ask(parameters), (bundle) => ({
      ...bundle,
      entry: [remark, ...(bundle.entry ?? []), ...included],
    }));
  }),
} satisfies Benign;
