import { patients } from '../../../tools/dataset/scenario/patients.ts';
import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import type { Search, Written } from '../seams/search-request.ts';
import { claiming, united } from '../seams/searchset.ts';

/** The same search for every patient there is. */
async function ofEverybody({ parameters, ask }: Search): Promise<Response> {
  const rest = parameters.filter(([name]) => !name.startsWith('patient'));
  const each = (id: string): Written => [['patient', `Patient/${id}`], ...rest];
  const answers = await Promise.all(patients.map(({ id }) => ask(each(id))));
  return claiming(await united(answers), parameters);
}

export default {
  name: 'accession-across-patients',
  seam: 'handler',
  says: 'A bare accession number is looked up in the worklist of the whole hospital, before any patient is known.',
  violates: ['QRY-19'],
  answers: 'content',
  fhir: searching(listTypes, (search) => {
    const bare = ([name, value]: Written[number]): boolean =>
      isFilter([name, value], 'accession') && !value.includes('|');
    return search.parameters.some(bare) ? ofEverybody(search) : search.ask(search.parameters);
  }),
} satisfies Fault;
