import { studies } from '../../../tools/dataset/scenario/studies.ts';
import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { rewriting } from '../seams/search-request.ts';
import { eachAlternative, written } from '../seams/tokens.ts';

const numbers = [...new Set(studies.flatMap(({ accessions }) => accessions))];

const beginningWith = (code: string): readonly string[] => [
  code,
  ...numbers.filter((each) => each.startsWith(code) && each !== code),
];

export default {
  name: 'accession-by-prefix',
  seam: 'handler',
  says: 'Accession numbers are found by LIKE with a wildcard at the end, as in the search box of a viewer.',
  violates: ['QRY-07/precision'],
  answers: 'content',
  fhir: rewriting(([name, value]) =>
    isFilter([name, value], 'accession')
      ? [
          [
            name,
            eachAlternative(value, ({ system, code }) =>
              beginningWith(code).map((each) => written({ system, code: each })),
            ),
          ],
        ]
      : [[name, value]],
  ),
} satisfies Fault;
