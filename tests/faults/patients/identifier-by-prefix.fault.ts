import { patients } from '../../../tools/dataset/scenario/patients.ts';
import type { Fault } from '../fault.ts';
import { rewriting } from '../seams/search-request.ts';
import { eachAlternative, written } from '../seams/tokens.ts';

const identifiers = patients.flatMap((patient) => patient.identifiers);

export default {
  name: 'identifier-by-prefix',
  seam: 'handler',
  says: 'The identifier is searched as one types it: from its beginning on.',
  violates: ['PAT-01/exact', 'PAT-02/system-alone'],
  answers: 'content',
  fhir: rewriting(
    ([name, value]) => [
      [
        name,
        name === 'identifier'
          ? eachAlternative(value, ({ system, code }) =>
              [
                code,
                ...identifiers
                  .filter((each) => each.value.startsWith(code))
                  .map((each) => each.value),
              ].map((each) => written({ system, code: each })),
            )
          : value,
      ],
    ],
    ['Patient'],
  ),
} satisfies Fault;
