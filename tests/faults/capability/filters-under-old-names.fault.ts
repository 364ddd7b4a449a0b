import type { Fault } from '../fault.ts';
import { stating } from '../seams/capability-statement.ts';
import { filterNames } from '../seams/filter-names.ts';

const renamed: readonly string[] = Object.values(filterNames).flat();

export default {
  name: 'filters-under-old-names',
  seam: 'handler',
  says: 'The statement lists the names that the filters had in the pilot; what works are others.',
  violates: ['CAP-03/filters-listed', 'CAP-03/working-listed', 'CAP-04/applied'],
  answers: 'content',
  fhir: stating((statement) => ({
    ...statement,
    rest: (statement.rest ?? []).map((rest) => ({
      ...rest,
      resource: (rest.resource ?? []).map((resource) => ({
        ...resource,
        searchParam: (resource.searchParam ?? []).map((parameter) =>
          renamed.includes(parameter.name)
            ? { ...parameter, name: `x-${parameter.name}` }
            : parameter,
        ),
      })),
    })),
  })),
} satisfies Fault;
