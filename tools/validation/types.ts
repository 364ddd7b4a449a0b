import { quoted } from './finding.ts';
import type { Instance } from './instance.ts';
import type { Run } from './run.ts';
import { isAnyResource } from './slots.ts';
import type { Element, Structure, TypeRule } from './structure.ts';

const covers = ({ code }: TypeRule, type: string): boolean => code === type || isAnyResource(code);

/** The types of an element that a value of that type may claim. */
export const typesFor = (element: Element, type: string): readonly TypeRule[] =>
  element.types.filter((rule) => covers(rule, type));

/**
 * Whether the value's type is one the definition allows; reported when it is not. An element
 * without types takes its content from elsewhere (R4 ElementDefinition.contentReference).
 */
export function checkType(instance: Instance, element: Element, run: Run): boolean {
  if (element.types.length === 0 || typesFor(element, instance.type).length > 0) return true;
  const wanted = element.types.map(({ code }) => code).join(' or ');
  run.report({ code: 'type', at: instance, found: instance.type, wanted, element });
  return false;
}

function known(urls: readonly string[], instance: Instance, run: Run): Structure[] {
  return urls.flatMap((url) => {
    const structure = run.structures.byUrl(url);
    if (structure === undefined && run.firstTime(instance, url)) {
      run.undecided({ path: instance.path, rule: url, reason: 'this profile is not at hand' });
    }
    return structure ?? [];
  });
}

/**
 * Checks a value against the profiles that its type names (R4 ElementDefinition.type.profile): one
 * of them must hold. Extensions are checked by their own URL.
 */
export function checkTypeProfiles(instance: Instance, element: Element, run: Run): void {
  if (instance.type === 'Extension') return;
  const rules = typesFor(element, instance.type);
  // a type without profiles takes any value of that type
  if (rules.length === 0 || rules.some(({ profiles }) => profiles.length === 0)) return;
  const urls = rules.flatMap(({ profiles }) => profiles);
  const profiles = known(urls, instance, run);
  const [first] = profiles;
  if (first === undefined || profiles.length < urls.length) return;
  if (profiles.length === 1) {
    run.walk(instance, first.root);
    return;
  }
  if (profiles.some((profile) => run.conforms(instance, profile))) return;
  const wanted = `a value that conforms to one of ${urls.join(', ')}`;
  run.report({ code: 'type', at: instance, found: quoted(instance.value), wanted, element });
}
