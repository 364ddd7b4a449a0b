import type { Handler } from '../../../tools/reference-ncpeh/seam.ts';
import type { Benign } from '../fault.ts';
import { describing, stating } from '../seams/capability-statement.ts';
import { searching } from '../seams/search-request.ts';
import { changed, matchesIn } from '../seams/searchset.ts';

const reverse = 'DiagnosticReport:imaging-study';

const bringing = searching(['ImagingStudy'], async ({ parameters, ask, askType }) => {
  const rest = parameters.filter(([name]) => name !== '_revinclude');
  const answer = await ask(rest);
  if (rest.length === parameters.length) return answer;
  const ofPatient = rest.filter(([name]) => name.startsWith('patient'));
  const reports = await matchesIn(await askType('DiagnosticReport', ofPatient));
  const included = reports.map((entry) => ({ ...entry, search: { mode: 'include' as const } }));
  return changed(answer, (bundle) => ({
    ...bundle,
    entry: [...(bundle.entry ?? []), ...included],
  }));
});

export default {
  name: 'reverse-included',
  seam: 'handler',
  says: 'A list of studies brings the reports along that refer to them, and the statement says so.',
  fhir: (handler: Handler): Handler =>
    stating(
      describing((resource) =>
        resource.type === 'ImagingStudy' ? { ...resource, searchRevInclude: [reverse] } : resource,
      ),
    )(bringing(handler)),
} satisfies Benign;
