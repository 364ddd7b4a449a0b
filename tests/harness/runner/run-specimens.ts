import { fileURLToPath } from 'node:url';
import type { Declares } from '../../../tools/exchange/target.ts';
import { catalogueOf } from '../../../tools/requirements/catalogue.ts';
import { loadChecks } from '../../../tools/runner/load-checks.ts';
import { runChecks } from '../../../tools/runner/run-checks.ts';
import type { RunOptions } from '../../../tools/runner/run-options.ts';
import type { Run } from '../../../tools/verdict/run.ts';
import { requirementNamed } from '../requirement-named.ts';
import { standIn, type Answers } from './stand-in.ts';

export const specimen = (name: string): string =>
  fileURLToPath(new URL(`./specimens/${name}.checks.ts`, import.meta.url));

/** QRY-01 to QRY-09 and LNK-01, as a guide would have them. */
export const catalogue = catalogueOf(
  ['1', '2', '3', '4', '5', '6', '7', '8', '9']
    .map((digit) => requirementNamed(`QRY-0${digit}`))
    .concat(requirementNamed('LNK-01', { untestedBecause: 'not-yet' })),
);

const everything: Declares = {
  manifests: ['documents', 'resources'],
  reports: ['documents', 'resources'],
  options: ['download'],
};

/** Slow resources take for ever, all else answers at once. */
const slowly: Answers = (url) => ({ takes: url.includes('/Slow') ? 60_000 : 0 });

/** Runs specimens by name, on a stand-in, with budgets a test can wait for. */
export async function runSpecimens(
  names: readonly string[],
  changed: Partial<RunOptions> & { readonly answers?: Answers; readonly declares?: Declares } = {},
): Promise<Run> {
  const { answers = slowly, declares = everything, ...options } = changed;
  const { checks } = await loadChecks(names.map(specimen), catalogue);
  return runChecks({
    candidate: {
      name: 'stand-in',
      connection: standIn(answers),
      declares,
      patients: {},
      facts: {},
      lineProfile: 'none',
    },
    catalogue,
    checks,
    digests: { guide: '', dataset: '', checks: '' },
    environment: { harness: '', node: '', platform: '' },
    allowance: { budget: 100, grace: 50 },
    ...options,
  });
}

/** Identity → outcome, or what else is asked of each result. */
export function outcomes(run: Run): Record<string, string> {
  return Object.fromEntries(run.results.map(({ id, outcome }) => [id, outcome]));
}
