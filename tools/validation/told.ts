import type { Finding, Findings, Severity, UndecidedList } from './finding.ts';

/** How a terminal shows a word; the identity where colours are off. */
export type Paint = (severity: Severity | 'dim', text: string) => string;

/** Numbers of findings by severity. */
export type Counts = Readonly<Record<Severity, number>>;

const severities: readonly Severity[] = ['error', 'warning', 'information'];

/** Counts findings by severity. */
export function countsOf({ findings }: Findings): Counts {
  const count = (wanted: Severity): number =>
    findings.filter(({ severity }) => severity === wanted).length;
  return { error: count('error'), warning: count('warning'), information: count('information') };
}

const plural = (count: number, word: string): string =>
  count === 1 || word === 'information' ? `${count} ${word}` : `${count} ${word}s`;

/** `2 errors, 1 warning`. */
export function countsTold(counts: Counts): string {
  const told = severities
    .filter((severity) => severity === 'error' || counts[severity] > 0)
    .map((severity) => plural(counts[severity], severity));
  return told.join(', ');
}

/** Longer source lines are shown around the place only. */
const widest = 100;

/** The line of the source and a caret below the place. */
function excerpt(lines: readonly string[], { line, column }: Finding, paint: Paint): string[] {
  const source = line === undefined ? undefined : lines[line - 1];
  if (line === undefined || column === undefined || source === undefined) return [];
  const start = Math.max(0, column - 1 - widest / 2);
  const shown = source.slice(start, start + widest).replaceAll('\t', ' ');
  const number = String(line);
  return [
    `      ${paint('dim', `${number} |`)} ${shown}`,
    `      ${paint('dim', `${' '.repeat(number.length)} |`)} ${' '.repeat(column - 1 - start)}^`,
  ];
}

function findingTold(finding: Finding, lines: readonly string[], paint: Paint): string[] {
  const { severity, code, path, found, wanted, rule, profile, line, column } = finding;
  const place = line === undefined ? '' : ` (${line}:${column ?? 1})`;
  const by = [rule, profile].filter((one) => one !== undefined).join(' of ');
  return [
    `  ${paint(severity, severity)} ${code} ${path}${place}`,
    `      found  ${found}`,
    `      wanted ${wanted}`,
    ...(by === '' ? [] : [paint('dim', `      by     ${by}`)]),
    ...excerpt(lines, finding, paint),
  ];
}

/** Findings that say the same of different places; what is an error stands for itself. */
function alike(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  findings.forEach((finding, at) => {
    const { severity, code, rule, found, wanted } = finding;
    const same = severity === 'error' ? at : [code, rule, found, wanted];
    const key = JSON.stringify([severity, same]);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  });
  return [...groups.values()];
}

/** Several of one kind on one line: how many, where the first is, what was found and wanted. */
function groupTold(group: readonly Finding[], lines: readonly string[], paint: Paint): string[] {
  const [first, ...others] = group;
  if (first === undefined) return [];
  if (others.length === 0) return findingTold(first, lines, paint);
  const { severity, code, path, found, wanted, rule = '', line } = first;
  const what = [code, rule].filter((one) => one !== '').join(' ');
  const place = line === undefined ? path : `${path} (line ${line})`;
  return [
    `  ${paint(severity, severity)} ${group.length} × ${what}: found ${found}, wanted ${wanted}; ` +
      `first at ${place}`,
  ];
}

/** What could not be decided: each reason once, with how often. */
function undecidedTold(label: string, { count, list }: UndecidedList, paint: Paint): string[] {
  if (count === 0) return [];
  const reasons = new Map<string, number>();
  for (const { rule, reason } of list)
    reasons.set(`${rule}: ${reason}`, (reasons.get(`${rule}: ${reason}`) ?? 0) + 1);
  const shown = [...reasons].slice(0, 3).map(([reason, times]) => `      ${times} × ${reason}`);
  const more = reasons.size > 3 ? [`      and ${reasons.size - 3} further reasons`] : [];
  return [`  ${count} ${label}`, ...[...shown, ...more].map((one) => paint('dim', one))];
}

/**
 * The findings of one file for people: grouped by severity, each with the line of the source it is
 * about; warnings that say the same are one line and a number. Information is counted; `all` shows it as well.
 */
export function told(
  name: string,
  findings: Findings,
  text: string,
  { paint, all }: { readonly paint: Paint; readonly all: boolean },
): string {
  const lines = text.split('\n');
  const shown = severities
    .filter((severity) => all || severity !== 'information')
    .flatMap((severity) => findings.findings.filter((one) => one.severity === severity));
  return [
    `${name}: ${countsTold(countsOf(findings))}`,
    ...alike(shown).flatMap((group) => groupTold(group, lines, paint)),
    ...undecidedTold('rules not evaluated', findings.notEvaluated, paint),
    ...undecidedTold('codes unknown offline', findings.unknownTerminology, paint),
  ].join('\n');
}
