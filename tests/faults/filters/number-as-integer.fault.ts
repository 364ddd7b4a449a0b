import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { rewriting } from '../seams/search-request.ts';
import { eachAlternative, written } from '../seams/tokens.ts';

export default {
  name: 'number-as-integer',
  seam: 'handler',
  says: 'Numbers are stored as integers where they look like one: 0042 is 42.',
  violates: [],
  answers: 'content',
  fhir: rewriting(([name, value]) =>
    isFilter([name, value], 'accession', 'order')
      ? [
          [
            name,
            eachAlternative(value, ({ system, code }) =>
              /^\d+$/.test(code)
                ? [code, String(Number(code)), code.padStart(4, '0')].map((each) =>
                    written({ system, code: each }),
                  )
                : [written({ system, code })],
            ),
          ],
        ]
      : [[name, value]],
  ),
} satisfies Fault;
