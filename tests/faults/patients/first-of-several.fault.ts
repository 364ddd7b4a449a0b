import { patients } from '../../../tools/dataset/scenario/patients.ts';
import type { Fault } from '../fault.ts';
import { listTypes, searching } from '../seams/search-request.ts';

export default {
  name: 'first-of-several',
  seam: 'handler',
  says: 'An identifier without a system fits two people; the first that was found is taken.',
  violates: [],
  answers: 'content',
  fhir: searching(listTypes, ({ parameters, ask }) =>
    ask(
      parameters.map(([name, value]) => {
        const found = patients.find(({ identifiers }) =>
          identifiers.some((each) => each.value === value),
        );
        return name === 'patient.identifier' && found !== undefined
          ? (['patient', `Patient/${found.id}`] as const)
          : ([name, value] as const);
      }),
    ),
  ),
} satisfies Fault;
