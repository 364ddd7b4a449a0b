import { patients } from '../../../tools/dataset/scenario/patients.ts';
import type { Fault } from '../fault.ts';
import { rewriting } from '../seams/search-request.ts';
import { eachAlternative, written } from '../seams/tokens.ts';

const values = patients.flatMap(({ identifiers }) => identifiers.map(({ value }) => value));

/** All values that are the same to a column whose collation is blind to case. */
const folded = (code: string): readonly string[] => [
  code,
  ...values.filter((value) => value !== code && value.toLowerCase() === code.toLowerCase()),
];

export default {
  name: 'identifier-case-folded',
  seam: 'handler',
  says: 'The collation of the identifier column is blind to case, as many databases come.',
  violates: ['PAT-01/case'],
  answers: 'content',
  fhir: rewriting(
    ([name, value]) => [
      [
        name,
        name === 'identifier'
          ? eachAlternative(value, ({ system, code }) =>
              folded(code).map((each) => written({ system, code: each })),
            )
          : value,
      ],
    ],
    ['Patient'],
  ),
} satisfies Fault;
