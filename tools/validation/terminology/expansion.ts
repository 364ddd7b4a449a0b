import type { JsonObject } from '../strip-definition.ts';
import type { MembershipAnswer } from '../terminology.ts';
import { objectsOf, textOf } from './reading.ts';
import { inside, outside, undecided, type AskedCode } from './selection.ts';

const tooCostly = 'http://hl7.org/fhir/StructureDefinition/valueset-toocostly';

/** Parameters that narrow what an expansion shows without narrowing the value set. */
const narrowing = [
  'filter',
  'offset',
  'count',
  'activeOnly',
  'excludeNotForUI',
  'limitedExpansion',
];

function entriesOf(expansion: JsonObject): JsonObject[] {
  const found: JsonObject[] = [];
  const waiting = [objectsOf(expansion['contains'])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const entry of next) {
      found.push(entry);
      waiting.push(objectsOf(entry['contains']));
    }
  return found;
}

/** Whether an expansion shows the whole value set: R4 valueset.html#expansion. */
function isWhole(expansion: JsonObject, shown: number): boolean {
  const { extension, parameter, offset, total } = expansion;
  return (
    !objectsOf(extension).some(({ url }) => url === tooCostly) &&
    !objectsOf(parameter).some(({ name }) => narrowing.includes(textOf(name) ?? '')) &&
    (offset === undefined || offset === 0) &&
    (typeof total !== 'number' || total <= shown)
  );
}

/** What an expansion says of codes; `whole` when what it does not show is out. */
export interface Expanded {
  readonly whole: boolean;
  judge(asked: AskedCode): MembershipAnswer;
}

const key = (system: string, code: string): string => `${system}|${code}`;

/** Reads an expansion. An `abstract` entry is there to navigate by, not to be used. */
export function expandedOf(expansion: JsonObject): Expanded {
  const entries = entriesOf(expansion);
  const usable = entries.filter((entry) => entry['abstract'] !== true);
  const codes = new Set<string>();
  for (const { system, code } of usable) {
    const plain = textOf(code);
    if (plain === undefined) continue;
    codes.add(key('', plain));
    codes.add(key(textOf(system) ?? '', plain));
  }
  const whole = isWhole(expansion, entries.length);
  return {
    whole,
    judge({ system, code }) {
      if (codes.has(key(system ?? '', code))) return inside;
      return whole
        ? outside('its expansion does not show the code')
        : undecided('its expansion shows only a part of it');
    },
  };
}
