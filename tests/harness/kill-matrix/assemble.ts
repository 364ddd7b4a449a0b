import { entails } from '../../faults/entails.ts';
import { keyOf } from './closure.ts';
import { exemptions } from './exemptions.ts';
import type { Found } from './job.ts';
import { judgeBaseline, judgeBenign } from './judge-benign.ts';
import { judgeCheck, staleExemptions } from './judge-checks.ts';
import { bugsOf, realised } from './judge-entailments.ts';
import { judgeFault } from './judge-faults.ts';
import type { Material } from './material.ts';
import type { KillMatrix } from './matrix.ts';

/** What was found, in the order of the material. */
export interface Results {
  readonly baseline: Found;
  readonly faults: readonly Found[];
  readonly benign: readonly Found[];
}

/** What is known of the making. */
export type Made = Pick<KillMatrix, 'mode' | 'digest' | 'workers' | 'seconds'>;

/** Judges what was found, and puts the matrix together. */
export function assemble(material: Material, results: Results, made: Made): KillMatrix {
  const judged = judgeAll(material, results);
  const { faults, benign, checks, entailments } = judged;
  return {
    schema: 1,
    made: new Date().toISOString(),
    ...made,
    counts: countsOf(material, results),
    faults: faults.map(({ row }) => row),
    benign: benign.map(({ row }) => row),
    checks: checks.map(({ row }) => row),
    entailments,
    bugs: [
      ...judgeBaseline(results.baseline),
      ...[...benign, ...faults, ...checks].flatMap(({ bugs }) => bugs),
      ...staleExemptions(exemptions, material.identities),
      ...bugsOf(entailments, material.identities),
    ],
  };
}

function judgeAll({ catalogue, identities, ...material }: Material, results: Results) {
  const faults = paired(material.faults, results.faults).map(([loaded, found]) =>
    judgeFault({ loaded, found }, identities, entails),
  );
  const rows = faults.map(({ row }) => row);
  return {
    faults,
    benign: paired(material.benign, results.benign).map(([loaded, found]) =>
      judgeBenign(loaded, found, results.baseline),
    ),
    checks: identities.map((id) =>
      judgeCheck(id, rows, exemptions, (key) => catalogue.of(key).strength),
    ),
    entailments: entails.map((entailment) => realised(entailment, rows)),
  };
}

/** Each thing with what was found of it. */
function paired<T>(things: readonly T[], found: readonly Found[]): (readonly [T, Found])[] {
  return things.flatMap((thing, index) => {
    const of = found[index];
    return of === undefined ? [] : [[thing, of] as const];
  });
}

function countsOf(material: Material, results: Results): KillMatrix['counts'] {
  const executed = ({ outcomes }: Found): number => Object.keys(outcomes).length;
  const pairs = (all: readonly Found[]): number =>
    all.reduce((sum, found) => sum + executed(found), 0);
  return {
    requirements: new Set(material.identities.map(keyOf)).size,
    checks: material.checks.length,
    identities: material.identities.length,
    faults: material.faults.length,
    benign: material.benign.length,
    pairs: pairs(results.faults),
    benignPairs: pairs(results.benign),
    baseline: executed(results.baseline),
  };
}
