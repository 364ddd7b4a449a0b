import { procedure } from '../../../tools/dataset/scenario/codes.ts';
import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { rewriting } from '../seams/search-request.ts';
import { eachAlternative, written } from '../seams/tokens.ts';

const procedures = Object.values(procedure);

/** The codes whose words begin as those of a code do. */
function alike(code: string): readonly string[] {
  const display = procedures.find((each) => each.code === code)?.display;
  if (display === undefined) return [code];
  return procedures.filter((each) => each.display.startsWith(display)).map((each) => each.code);
}

export default {
  name: 'procedure-by-display',
  seam: 'handler',
  says: 'The procedure is looked up by the words of its code, and found by the start of the text stored.',
  violates: ['QRY-05/precision'],
  answers: 'content',
  fhir: rewriting(([name, value]) =>
    isFilter([name, value], 'procedure')
      ? [
          [
            name,
            eachAlternative(value, ({ system, code }) =>
              alike(code).map((each) => written({ system, code: each })),
            ),
          ],
        ]
      : [[name, value]],
  ),
} satisfies Fault;
