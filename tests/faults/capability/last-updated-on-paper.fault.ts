import type { Handler } from '../../../tools/reference-ncpeh/seam.ts';
import type { Fault } from '../fault.ts';
import { describing, stating } from '../seams/capability-statement.ts';
import { searching } from '../seams/search-request.ts';
import { echoing } from '../seams/searchset.ts';

const name = '_lastUpdated';

const ignoring = searching(['ImagingStudy'], async ({ parameters, ask }) => {
  const dropped = parameters.filter(([each]) => each === name);
  const answer = await ask(parameters.filter((parameter) => !dropped.includes(parameter)));
  return dropped.length === 0 ? answer : echoing(answer, dropped);
});

export default {
  name: 'last-updated-on-paper',
  seam: 'handler',
  says: 'The statement lists the parameter that every type has; studies have no such column.',
  violates: ['CAP-04/applied@manifests.resources'],
  answers: 'content',
  fhir: (handler: Handler): Handler =>
    stating(
      describing((resource) =>
        resource.type === 'ImagingStudy'
          ? {
              ...resource,
              searchParam: [...(resource.searchParam ?? []), { name, type: 'date' as const }],
            }
          : resource,
      ),
    )(ignoring(handler)),
} satisfies Fault;
