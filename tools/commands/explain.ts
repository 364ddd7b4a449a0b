import { Command } from 'commander';
import { explained, lastVerdict } from '../reporters/explained.ts';
import { readCatalogue, type Catalogue } from '../requirements/catalogue.ts';
import { nearest } from '../requirements/nearest.ts';
import { loadChecks, type LoadedChecks } from '../runner/load-checks.ts';
import { asWritten, select } from '../runner/select.ts';
import { identityOf, type Requirement } from '../verdict/check.ts';
import { elementInWords, isElementId } from './element-in-words.ts';
import { lastRunOf, type RunOf, type WhichRun } from './last-run.ts';
import { readRun } from './read-run.ts';
import { screen } from './screen.ts';
import { ownChecks } from './surroundings.ts';
import { UsageError } from './usage-error.ts';

interface ExplainFlags extends WhichRun {
  readonly exchange?: boolean;
}

async function explain(typed: string, flags: ExplainFlags): Promise<void> {
  const name = asWritten(typed);
  const catalogue = readCatalogue();
  if (isElementId(name)) {
    const keys = catalogue.requirements
      .filter(({ elements }) => elements.includes(name))
      .map(({ key }) => key);
    const which = lastRunOf(keys, flags);
    const results = which === undefined ? [] : readRun(which.file).results;
    console.log(elementInWords(name, catalogue.requirements, results));
    if (which !== undefined) console.log(fromRun(which));
    return;
  }
  const requirement = catalogue.of(keyIn(name, catalogue));
  const loaded = await loadChecks(ownChecks, catalogue);
  if (name.includes('/')) select([name], catalogue, loaded.checks);
  const last = found(name, flags);
  const lines = [
    ...(last.verdict === undefined ? [] : [last.verdict, '']),
    ...statement(requirement),
    '',
    ...checksOf(requirement, loaded),
    '',
    last.says.trimEnd(),
  ];
  console.log(lines.join('\n'));
}

/**
 * The key in what was typed.
 * @throws UsageError for an area, which has many statements, and for what the guide does not have
 */
function keyIn(name: string, catalogue: Catalogue): string {
  const { requirements } = catalogue;
  const key = name.replace(/\/.*$/, '');
  if (catalogue.has(key)) return key;
  const inArea = requirements.filter(({ area }) => area === name).map((one) => one.key);
  if (inArea.length > 0)
    throw new UsageError(
      `Found the area ${name}, wanted one statement: ${inArea.slice(0, 3).join(', ')} …; ` +
        `\`npx ncpeh list ${name}\` shows all ${inArea.length}.`,
    );
  const near = nearest(
    key,
    requirements.map((one) => one.key),
  );
  throw new UsageError(
    `Found ${key}, which is no statement of the guide, wanted a key such as ${near.join(', ')}, ` +
      'or an element of the guideline such as A.1.8.10 or F3. `npx ncpeh list` shows all keys.',
  );
}

/** What the last run that judged it found about it. @throws RunRefused when that run cannot be told whole */
function found(name: string, flags: ExplainFlags): { verdict?: string | undefined; says: string } {
  const which = lastRunOf([name], flags);
  if (which === undefined)
    return {
      says: `There was no run yet below ${flags.out}: \`npx ncpeh run ${name}\` judges it.`,
    };
  const { colour, columns } = screen();
  const { later, file } = which;
  const run = readRun(file);
  const earlier = later !== undefined;
  const options = { colour, columns, exchange: flags.exchange === true, earlier };
  return {
    verdict: lastVerdict(run, name, options),
    says: `${explained(run, name, options)}${fromRun(which)}`,
  };
}

/** Which run was read, and which later one says nothing of it. */
const fromRun = ({ file, later }: RunOf): string =>
  `from ${file}${later === undefined ? '' : `\nA later run judged nothing of it: --run ${later}`}`;

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

/** `ncpeh explain KEY`: the last verdict, what a statement says, how it is judged, and what the last run found of it. */
export const explainCommand = new Command('explain')
  .description(
    'explain one statement: what the last run found of it, its sentence, origin and checks; or one element of the guideline',
  )
  .argument(
    '<KEY[/slug]|element>',
    'a statement (QRY-03), a check (QRY-03/recall), a result, or an element (A.1.8.10, F3)',
  )
  .option('--exchange', 'show the whole exchange of each result')
  .option(
    '--target <name>',
    'of the last complete run of this target that judged it; without it of all',
  )
  .option('--run <run.json>', 'of this run')
  .option('--out <folder>', 'where reports are', 'reports')
  .addHelpText(
    'after',
    `
Examples:
  npx ncpeh explain QRY-03
  npx ncpeh explain QRY-03/recall --exchange
  npx ncpeh explain F3`,
  )
  .action(explain);
