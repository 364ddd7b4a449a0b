import type { Fault } from '../fault.ts';
import { stating } from '../seams/capability-statement.ts';

const standard = ['_id', 'patient', 'status', 'type', 'identifier'];

export default {
  name: 'own-parameters-unlisted',
  seam: 'handler',
  says: 'The CapabilityStatement is written by hand and was last touched before the filters came.',
  violates: ['CAP-03/filters-listed', 'CAP-03/working-listed'],
  answers: 'content',
  fhir: stating((statement) => ({
    ...statement,
    rest: (statement.rest ?? []).map((rest) => ({
      ...rest,
      resource: (rest.resource ?? []).map((resource) => ({
        ...resource,
        searchParam: (resource.searchParam ?? []).filter(({ name }) => standard.includes(name)),
      })),
    })),
  })),
} satisfies Fault;
