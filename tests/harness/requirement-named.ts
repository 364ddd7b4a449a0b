import type { Requirement } from '../../tools/verdict/check.ts';

/** A requirement of which a test needs only the key, and what it changes. */
export function requirementNamed(key: string, changed: Partial<Requirement> = {}): Requirement {
  return {
    key,
    title: `Title of ${key}`,
    sentence: `NCPeH-A SHALL do what ${key} says.`,
    strength: 'SHALL',
    actor: 'ncpeh-a',
    area: key.replace(/-.*$/, ''),
    sources: ['Art. 10'],
    elements: [],
    bindsIf: [],
    core: false,
    ownDecision: false,
    ...changed,
  };
}
