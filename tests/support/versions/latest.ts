import type { Target } from '../../../tools/exchange/target.ts';
import { versionChains } from '../../../tools/oracle/versions.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Untestable, Violation } from '../../../tools/verdict/outcome.ts';
import { partsOf } from '../candidate/base-list.ts';
import { factsIn } from '../candidate/facts.ts';
import { identifiersOf } from '../answers/identifiers.ts';
import type { Listing } from '../answers/pages.ts';

/**
 * Of each report or manifest that was replaced, the latest version is listed, and no other.
 * @throws Violation naming the versions that are; Untestable when the data set has no chain of them,
 * or the list holds nothing of it.
 */
export function onlyLatest(target: Target, binding: Binding, { entries }: Listing): void {
  const chains = versionChains(factsIn(target), partsOf(binding).documentClass);
  if (chains.length === 0) throw new Untestable('The data set has no replaced version.');
  for (const { name, shared, latest, replaced } of chains) {
    const carrying = (identifiers: readonly string[]): number =>
      entries.filter(({ resource }) =>
        identifiersOf(resource).some((identifier) => identifiers.includes(identifier)),
      ).length;
    const old = carrying(replaced);
    const all = carrying([...shared, latest, ...replaced]);
    if (all > 0) target.record.compared();
    // Manifests of one version in two formats carry one identifier: twins are no versions of each other.
    if (old > 0 || (shared.length > 0 && all > 1))
      throw new Violation(`Replaced versions of ${name} are listed as current.`, {
        wanted: 'the latest version alone',
        found: `${all} versions of it`,
        extra: replaced,
      });
  }
}
