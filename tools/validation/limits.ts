import { quoted } from './finding.ts';
import type { Instance } from './instance.ts';
import type { Run } from './run.ts';
import { isObject } from './strip-definition.ts';
import type { Demand, Element } from './structure.ts';

/** A date or time as a range of instants, because a partial one names no single instant. */
function spanOf(text: string): readonly [number, number] | undefined {
  if (/^\d\d:/.test(text))
    return [Date.parse(`1970-01-01T${text}Z`), Date.parse(`1970-01-01T${text}Z`)];
  const start = Date.parse(text);
  if (Number.isNaN(start)) return undefined;
  const [year, month] = text.split('-').map(Number);
  if (year === undefined) return undefined;
  if (/^\d{4}$/.test(text)) return [start, Date.UTC(year + 1, 0, 1) - 1];
  if (/^\d{4}-\d\d$/.test(text)) return [start, Date.UTC(year, month ?? 1, 1) - 1];
  return /^\d{4}-\d\d-\d\d$/.test(text) ? [start, start + 86_399_999] : [start, start];
}

/** -1, 0 or 1; `undefined` when the two cannot be compared. */
function compare(one: unknown, other: unknown): number | undefined {
  if (typeof one === 'number' && typeof other === 'number') return Math.sign(one - other);
  if (isObject(one) && isObject(other)) {
    const sameUnit =
      one['system'] === other['system'] &&
      (one['code'] ?? one['unit']) === (other['code'] ?? other['unit']);
    return sameUnit ? compare(one['value'], other['value']) : undefined;
  }
  if (typeof one !== 'string' || typeof other !== 'string') return undefined;
  const left = spanOf(one);
  const right = spanOf(other);
  if (left === undefined || right === undefined) return undefined;
  if (left[1] < right[0]) return -1;
  return left[0] > right[1] ? 1 : 0;
}

function checkBound(instance: Instance, element: Element, run: Run, side: 'least' | 'most'): void {
  const bound: Demand | undefined = element[side];
  if (bound === undefined || instance.value === undefined) return;
  const order = compare(instance.value, bound.value);
  if (order === undefined || order === 0 || (side === 'least' ? order > 0 : order < 0)) return;
  const wanted = `at ${side} ${quoted(bound.value)}`;
  run.report({ code: 'range', at: instance, found: quoted(instance.value), wanted, element });
}

/** Checks `maxLength`, `minValue[x]` and `maxValue[x]` (R4 ElementDefinition). */
export function checkLimits(instance: Instance, element: Element, run: Run): void {
  const { value } = instance;
  const { maxLength } = element;
  if (maxLength !== undefined && typeof value === 'string') {
    const length = Array.from(value).length;
    const wanted = `at most ${maxLength} characters`;
    if (length > maxLength)
      run.report({ code: 'length', at: instance, found: `${length} characters`, wanted, element });
  }
  checkBound(instance, element, run, 'least');
  checkBound(instance, element, run, 'most');
}
