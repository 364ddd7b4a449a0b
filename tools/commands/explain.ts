import { Command } from 'commander';
import { readCatalogue } from '../requirements/catalogue.ts';
import { loadChecks, type LoadedChecks } from '../runner/load-checks.ts';
import { identityOf, type Requirement } from '../verdict/check.ts';
import { ownChecks } from './surroundings.ts';

async function explain(key: string): Promise<void> {
  const catalogue = readCatalogue();
  const requirement = catalogue.of(key.replace(/\/.*$/, ''));
  const loaded = await loadChecks(ownChecks, catalogue);
  console.log([...statement(requirement), '', ...checksOf(requirement, loaded)].join('\n'));
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

/** `ncpeh explain KEY`: what a statement says, where it comes from, and how it is judged. */
export const explainCommand = new Command('explain')
  .description('explain one statement: its sentence, its origin, its checks')
  .argument('<KEY>', 'key of a statement, such as QRY-03')
  .addHelpText(
    'after',
    `
Example:
  ncpeh explain QRY-03`,
  )
  .action(explain);
