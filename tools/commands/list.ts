import { Command } from 'commander';
import { readCatalogue } from '../requirements/catalogue.ts';
import { loadChecks } from '../runner/load-checks.ts';
import { select } from '../runner/select.ts';
import { identityOf, type Check, type Requirement } from '../verdict/check.ts';
import { ownChecks } from './surroundings.ts';

type Named = Check<never>;

async function list(words: readonly string[]): Promise<void> {
  const catalogue = readCatalogue();
  const { checks } = await loadChecks(ownChecks, catalogue);
  const selection = select(words, catalogue, checks);
  const shown = catalogue.requirements
    .map((requirement) => ({
      requirement,
      checks: checks.filter(
        (check) => check.key === requirement.key && selection.takes(check, undefined),
      ),
    }))
    .filter(
      ({ requirement, checks: own }) => own.length > 0 || selection.takesKey(requirement.key),
    );
  console.log(shown.flatMap(({ requirement, checks: own }) => lines(requirement, own)).join('\n'));
  const covered = shown.filter(({ checks: own }) => own.length > 0).length;
  console.log(`\nstatements: ${shown.length}, covered by a check: ${covered}`);
}

/** The statement, then its checks; or why it has none. */
function lines(requirement: Requirement, checks: readonly Named[]): readonly string[] {
  const { key, strength, title, untestedBecause } = requirement;
  const head = `${key}  ${strength.padEnd(10)} ${title}`;
  if (checks.length === 0) return [`${head}  (not covered: ${untestedBecause ?? 'no check'})`];
  return [head, ...checks.map((check) => `          ${identityOf(check)}${routes(check)}`)];
}

const routes = ({ bindings }: Named): string =>
  bindings.length === 0
    ? ''
    : `  @ ${bindings.length === 4 ? 'every class and route' : bindings.join(', ')}`;

/** `ncpeh list`: the statements of the guide, how strong each is, and which checks it has. */
export const listCommand = new Command('list')
  .description('list the statements of the guide and their checks')
  .argument('[KEY|AREA...]', 'areas (QRY), keys (QRY-03) or checks (QRY-03/recall); none is all')
  .addHelpText(
    'after',
    `
Examples:
  npx ncpeh list
  npx ncpeh list QRY LNK`,
  )
  .action(list);
