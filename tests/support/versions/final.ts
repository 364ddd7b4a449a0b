import type { Target } from '../../../tools/exchange/target.ts';
import type { ReportFacts } from '../../../tools/oracle/facts.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Untestable, Violation } from '../../../tools/verdict/outcome.ts';
import { baseParameters, searchedOn } from '../candidate/base-list.ts';
import { asControl } from '../searches/control.ts';
import { counted } from '../answers/counted.ts';
import { factsIn } from '../candidate/facts.ts';
import { identifiersOf } from '../answers/identifiers.ts';
import { searchAll } from '../answers/pages.ts';
import { write } from '../candidate/patient.ts';

/** Statuses of final reports. G Art. 8: only final reports are exchanged, amended and corrected ones being final again. */
export const final: readonly string[] = ['final', 'amended', 'corrected', 'appended'];

/** Whether a report of this status is final. */
export const isFinal = (status: string): boolean => final.includes(status);

/** The identifiers of a report and of this version of it, `system|value`. */
export const keysOf = ({ identifier, reportIdentifier }: ReportFacts): readonly string[] =>
  [identifier, reportIdentifier].map(({ system, value }) => `${system}|${value}`);

/**
 * A report that is not final is not found by its identifier either, while a final one is.
 * @throws Violation when it is; Untestable when the final one is not found, or the data set has none.
 */
export async function preliminaryFound(target: Target, binding: Binding): Promise<void> {
  const { reports } = factsIn(target);
  const hidden = reports.find(({ status }) => !final.includes(status));
  const shown = reports.find(
    ({ status, current, patient }) =>
      final.includes(status) && current && patient === hidden?.patient,
  );
  if (hidden === undefined || shown === undefined)
    throw new Untestable(
      'The data set has no report that is not final, or no final one beside it.',
    );
  await asControl(`${shown.id} by its identifier`, undefined, async () => {
    if ((await byIdentifier(target, binding, shown)) === 0) throw new Untestable('it is not found');
  });
  const found = await byIdentifier(target, binding, hidden);
  target.record.compared();
  if (found > 0)
    throw new Violation(`The report ${hidden.id} is ${hidden.status}, and yet it is found.`, {
      wanted: 'no match',
      found: counted(found, 'match', 'matches'),
    });
}

/** How many entries a search by the identifiers of a report finds that carry one of them. */
async function byIdentifier(
  target: Target,
  binding: Binding,
  report: ReportFacts,
): Promise<number> {
  const base = await baseParameters(target, binding, report.patient);
  const either = `${write(report.identifier)},${write(report.reportIdentifier)}`;
  const parameters = [...base, ['identifier', either] as const];
  const { entries } = await searchAll(target, searchedOn(binding), parameters);
  const keys = keysOf(report);
  return entries.filter(({ resource }) =>
    identifiersOf(resource).some((identifier) => keys.includes(identifier)),
  ).length;
}
