import type { Instance } from './instance.ts';
import type { Run } from './run.ts';
import { isObject } from './strip-definition.ts';
import type { Element, Structure } from './structure.ts';

/** Checks a resource against one profile, unless the profile is about another type. */
function checkAgainst(instance: Instance, profile: Structure, run: Run): void {
  if (profile.type === instance.type) {
    run.walk(instance, profile.root);
    return;
  }
  const found = `a ${instance.type} against ${profile.url}`;
  const wanted = `a ${profile.type}`;
  run.report({ code: 'profile', at: instance, found, wanted, element: profile.root });
}

/** Checks a resource against a profile that somebody asked for; one that is not at hand is an error. */
export function checkAsked(instance: Instance, url: string, run: Run): void {
  const profile = run.structures.byUrl(url);
  if (profile !== undefined) {
    checkAgainst(instance, profile, run);
    return;
  }
  const found = `no profile ${url} with a snapshot`;
  const wanted = 'the URL of a profile in the guide or in a package given';
  run.report({ code: 'profile', at: instance, found, wanted, rule: url });
}

/** Checks a resource against the profiles it claims; one that is not at hand is not checked. */
export function checkClaims(instance: Instance, element: Element, run: Run): void {
  if (instance.resource !== instance || element !== instance.shape) return;
  const meta = (instance.value as Record<string, unknown>)['meta'];
  const claims = isObject(meta) ? meta['profile'] : undefined;
  for (const url of Array.isArray(claims) ? claims : []) {
    if (typeof url !== 'string') continue;
    const profile = run.structures.byUrl(url);
    if (profile !== undefined) checkAgainst(instance, profile, run);
    else {
      const found = `${url}, which is not at hand: not checked`;
      const wanted = 'a profile in the guide or in a package given';
      run.report({
        severity: 'warning',
        code: 'profile',
        at: instance,
        found,
        wanted,
        element,
        rule: url,
      });
    }
  }
}
