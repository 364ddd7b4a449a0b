import type { Fault } from '../fault.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { united } from '../seams/searchset.ts';

export default {
  name: 'alternatives-merged',
  seam: 'handler',
  says: 'A comma means either, for patients as for codes: one list holds the entries of both.',
  violates: ['PAT-04/either-of-two'],
  answers: 'content',
  fhir: searching(listTypes, async ({ ask, parameters }) => {
    const several = parameters.find(
      ([name, value]) => name.startsWith('patient') && value.includes(','),
    );
    if (several === undefined) return ask(parameters);
    const [name, value] = several;
    const alone = (one: string): Promise<Response> =>
      ask(parameters.map((each) => (each === several ? ([name, one] as const) : each)));
    return united(await Promise.all(value.split(',').map(alone)));
  }),
} satisfies Fault;
