import { Command } from 'commander';
import { explained } from '../reporters/explained.ts';
import { readCatalogue, type Catalogue } from '../requirements/catalogue.ts';
import { loadChecks, type LoadedChecks } from '../runner/load-checks.ts';
import { select } from '../runner/select.ts';
import { identityOf, type Requirement } from '../verdict/check.ts';
import { lastRun, type WhichRun } from './last-run.ts';
import { readRun } from './read-run.ts';
import { screen } from './screen.ts';
import { ownChecks } from './surroundings.ts';
import { UsageError } from './usage-error.ts';

interface ExplainFlags extends WhichRun {
  readonly exchange?: boolean;
}

async function explain(name: string, flags: ExplainFlags): Promise<void> {
  const catalogue = readCatalogue();
  const requirement = catalogue.of(keyIn(name, catalogue));
  const loaded = await loadChecks(ownChecks, catalogue);
  if (name.includes('/')) select([name], catalogue, loaded.checks);
  const last = found(name, flags);
  console.log([...statement(requirement), '', ...checksOf(requirement, loaded)].join('\n'));
  console.log(`\n${last}`.trimEnd());
}

/** @throws UsageError for an area, which has many statements */
function keyIn(name: string, { requirements }: Catalogue): string {
  const keys = requirements.filter(({ area }) => area === name).map(({ key }) => key);
  if (keys.length === 0) return name.replace(/\/.*$/, '');
  throw new UsageError(
    `Found the area ${name}, wanted one statement: ${keys.slice(0, 3).join(', ')} …; ` +
      `\`ncpeh list ${name}\` shows all ${keys.length}.`,
  );
}

/** What the last run found about it. @throws RunRefused when that run cannot be told whole */
function found(name: string, flags: ExplainFlags): string {
  const file = lastRun(flags);
  if (file === undefined)
    return `There was no run yet below ${flags.out}: \`ncpeh run ${name}\` judges it.`;
  const { colour, columns } = screen();
  return `${explained(readRun(file), name, { colour, columns, exchange: flags.exchange === true })}from ${file}`;
}

function statement(requirement: Requirement): readonly string[] {
  const { key, title, sentence, strength, sources, elements, bindsIf, ownDecision, core } =
    requirement;
  const line = (label: string, text: string): readonly string[] =>
    text === '' ? [] : [`  ${label.padEnd(10)}${text}`];
  return [
    `${key}  ${title}`,
    '',
    `  ${sentence}`,
    '',
    ...line('strength', ownDecision ? `${strength}, a decision of this guide` : strength),
    ...line('actor', requirement.actor),
    ...line(
      'binds',
      bindsIf.length === 0 ? 'every candidate' : `who declares ${bindsIf.join(' or ')}`,
    ),
    ...line('from', sources.join(', ')),
    ...line('covers', elements.join(', ')),
    ...line('core', core ? 'yes: a run without it is incomplete in discovery' : ''),
  ];
}

function checksOf(
  { key, untestedBecause }: Requirement,
  { checks, fileOf }: LoadedChecks,
): readonly string[] {
  const own = checks.filter((check) => check.key === key);
  if (own.length === 0) return [`  Not covered by a check: ${untestedBecause ?? 'no check'}.`];
  return own.flatMap((check) => [
    `  ${identityOf(check)}`,
    `    sends   ${check.stimulus.says}`,
    ...(check.bindings.length === 0 ? [] : [`    on      ${check.bindings.join(', ')}`]),
    `    stands  in ${fileOf(check) ?? 'no file'}`,
  ]);
}

/** `ncpeh explain KEY`: what a statement says, how it is judged, and what the last run found of it. */
export const explainCommand = new Command('explain')
  .description('explain one statement: its sentence, origin, checks, and what the last run found')
  .argument('<KEY[/slug]>', 'key of a statement (QRY-03), a check (QRY-03/recall), or a result')
  .option('--exchange', 'show the whole exchange of each result')
  .option(
    '--target <name>',
    'of the last complete run of this target; without it of the last of all',
  )
  .option('--run <run.json>', 'of this run')
  .option('--out <folder>', 'where reports are', 'reports')
  .addHelpText(
    'after',
    `
Examples:
  ncpeh explain QRY-03
  ncpeh explain QRY-03/recall --exchange`,
  )
  .action(explain);
