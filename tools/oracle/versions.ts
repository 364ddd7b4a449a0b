import type { Facts } from './facts.ts';

/** A report or manifest of which there is more than one version. */
export interface VersionChain {
  readonly name: string;
  /** Identifiers, `system|value`, that all versions carry. */
  readonly shared: readonly string[];
  /** The identifier of the latest version alone, and of those it replaced. */
  readonly latest: string;
  readonly replaced: readonly string[];
}

interface Version {
  readonly id: string;
  readonly identifier: { readonly system: string; readonly value: string };
  readonly current: boolean;
  readonly supersedes?: string;
  readonly reportIdentifier?: { readonly system: string; readonly value: string };
}

const write = ({ system, value }: { system: string; value: string }): string =>
  `${system}|${value}`;

/** The versions that a version replaced, nearest first. */
function replacedBy(version: Version, all: readonly Version[]): readonly Version[] {
  const before = all.find(({ id }) => id === version.supersedes);
  return before === undefined ? [] : [before, ...replacedBy(before, all)];
}

/** The chains of versions among the reports or manifests, each named by its latest version. */
export function versionChains(
  facts: Facts,
  documentClass: 'manifests' | 'reports',
): readonly VersionChain[] {
  const all: readonly Version[] = documentClass === 'reports' ? facts.reports : facts.manifests;
  return all
    .filter(({ current, supersedes }) => current && supersedes !== undefined)
    .map((version) => ({
      name: version.id,
      shared: version.reportIdentifier === undefined ? [] : [write(version.reportIdentifier)],
      latest: write(version.identifier),
      replaced: replacedBy(version, all).map(({ identifier }) => write(identifier)),
    }));
}
