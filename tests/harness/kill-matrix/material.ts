import { join } from 'node:path';
import { projectFolder } from '../../../tools/guide/built.ts';
import { readCatalogue } from '../../../tools/requirements/catalogue.ts';
import type { Catalogue } from '../../../tools/requirements/catalogue.ts';
import { nearest } from '../../../tools/requirements/nearest.ts';
import { loadChecks } from '../../../tools/runner/load-checks.ts';
import type { LoadedChecks } from '../../../tools/runner/load-checks.ts';
import type { Benign, Fault } from '../../faults/fault.ts';
import { loadBenign, loadFaults } from './load-faults.ts';
import type { Loaded } from './load-faults.ts';
import { identitiesOf } from './select-checks.ts';

/** What a matrix is made of. */
export interface Material {
  readonly catalogue: Catalogue;
  readonly checks: LoadedChecks['checks'];
  readonly identities: readonly string[];
  readonly faults: readonly Loaded<Fault>[];
  readonly benign: readonly Loaded<Benign>[];
}

/**
 * Loads checks, faults and benign changes.
 * @param only names of faults and benign changes; none means all
 * @throws Error for a name that two have or nobody has
 */
export async function loadMaterial(only: readonly string[]): Promise<Material> {
  const catalogue = readCatalogue();
  const { checks } = await loadChecks([join(projectFolder, 'tests/conformance')], catalogue);
  const [faults, benign] = await Promise.all([loadFaults(), loadBenign()]);
  refuseNames(
    [...faults, ...benign].map(({ fault }) => fault.name),
    only,
  );
  const asked = ({ fault }: Loaded<Benign>): boolean =>
    only.length === 0 || only.includes(fault.name);
  return {
    catalogue,
    checks,
    identities: identitiesOf(checks),
    faults: faults.filter(asked),
    benign: benign.filter(asked),
  };
}

function refuseNames(known: readonly string[], only: readonly string[]): void {
  const twice = known.find((name, index) => known.indexOf(name) !== index);
  if (twice !== undefined)
    throw new Error(`Found two faults called ${twice}, wanted each name once. Rename one.`);
  const unknown = only.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new Error(
      `Found no fault ${unknown}; nearest: ${nearest(unknown, known).join(', ')}. All are below tests/faults.`,
    );
}
