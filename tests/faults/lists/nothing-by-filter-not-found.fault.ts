import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { listTypes, searching } from '../seams/search-request.ts';

export default {
  name: 'nothing-by-filter-not-found',
  seam: 'handler',
  says: 'A single code that finds nothing is answered like a resource that is not there, with 404.',
  violates: ['QRY-23/empty-filter'],
  answers: 'status',
  fhir: searching(listTypes, async ({ parameters, ask }) => {
    const answer = await ask(parameters);
    const filters = parameters.filter((parameter) => isFilter(parameter));
    const [only] = filters;
    const byCode = only !== undefined && isFilter(only, 'modality', 'region', 'procedure');
    if (!byCode || filters.length > 1) return answer;
    const { entry } = (await answer.clone().json()) as { entry?: unknown };
    if (!answer.ok || entry !== undefined) return answer;
    return new Response(null, { status: 404 });
  }),
} satisfies Fault;
