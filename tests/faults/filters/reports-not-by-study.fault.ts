import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { searching } from '../seams/search-request.ts';
import type { Search } from '../seams/search-request.ts';

const ofReports = ({ type, parameters }: Search): boolean =>
  type === 'DiagnosticReport' ||
  parameters.some(([name, value]) => name === 'type' && value.includes('85430-7'));

export default {
  name: 'reports-not-by-study',
  seam: 'handler',
  says: 'The link leads one way: reports know their studies, but nobody indexed reports by study.',
  violates: [
    'QRY-06/recall@reports.documents',
    'QRY-06/recall@reports.resources',
    'QRY-06/precision@reports.documents',
    'QRY-06/precision@reports.resources',
    'QRY-17/urn@reports.documents',
    'QRY-17/urn@reports.resources',
    'QRY-18/bare@reports.documents',
    'QRY-18/bare@reports.resources',
    'LNK-04',
    'QRY-22/malformed-uid@reports.documents',
    'QRY-22/malformed-uid@reports.resources',
  ],
  answers: 'content',
  fhir: searching(['DocumentReference', 'DiagnosticReport'], async (search) => {
    const { parameters, ask } = search;
    if (!ofReports(search)) return ask(parameters);
    const rest = parameters.filter((parameter) => !isFilter(parameter, 'studyUid'));
    return await ask(rest);
  }),
} satisfies Fault;
