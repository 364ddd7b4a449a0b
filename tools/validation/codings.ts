import { quoted } from './finding.ts';
import type { Instance } from './instance.ts';
import type { Run } from './run.ts';
import { isObject } from './strip-definition.ts';
import type { Element } from './structure.ts';

const plain = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * Checks a Coding against the system it names, whatever it is bound to: a code that a complete
 * system does not have, or a display that is not the system's, is a warning. Both may be right in
 * another version of the system than the one at hand.
 */
export function checkCoding(instance: Instance, element: Element, run: Run): void {
  if (instance.type !== 'Coding' || element !== instance.shape || !isObject(instance.value)) return;
  const { system, code, display } = instance.value;
  if (typeof system !== 'string' || typeof code !== 'string') return;
  const report = { severity: 'warning', code: 'binding', at: instance, element } as const;
  const { membership } = run.terminology.codeIn(system, code);
  if (membership === 'out')
    run.report({ ...report, found: quoted(code), wanted: `a code of ${system}` });
  if (membership !== 'in' || typeof display !== 'string') return;
  const known = run.terminology.displayOf(system, code);
  if (known !== undefined && plain(known) !== plain(display))
    run.report({ ...report, found: `the display ${quoted(display)}`, wanted: quoted(known) });
}
