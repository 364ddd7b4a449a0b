import type { Target } from '../../../tools/exchange/target.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Untestable, Violation } from '../../../tools/verdict/outcome.ts';
import { wholeList } from '../candidate/base-list.ts';
import type { Entry } from '../answers/entries.ts';
import { factsIn } from '../candidate/facts.ts';
import { accessionsOf, studyUidsOf } from '../answers/identifiers.ts';
import { see } from '../candidate/judges.ts';
import { labelsOf } from '../answers/labels.ts';
import { anyRoute } from '../candidate/routes.ts';

/** A report entry and the entry of a study it interprets, as the candidate lists them. */
export interface Pair {
  readonly report: Entry;
  readonly study: Entry;
  readonly names: readonly [report: string, study: string];
}

/**
 * The reports of a patient with each held study they interpret, by the facts.
 * @throws Untestable when the lists hold no such pair: then no link can be looked at.
 */
export async function linkedPairs(
  target: Target,
  binding: Binding,
  patient: string,
): Promise<readonly Pair[]> {
  const facts = factsIn(target);
  const reports = (await wholeList(target, binding, patient)).entries;
  const studies = (await wholeList(target, anyRoute(target, 'manifests'), patient)).entries;
  const pairs = reports.flatMap((report) => {
    const [name] = labelsOf(facts, 'reports', report);
    const interpreted = facts.reports.find(({ id }) => id === name)?.studies ?? [];
    return facts.studies
      .filter(({ uid }) => interpreted.includes(uid))
      .flatMap(({ id }) => {
        const study = studies.find((entry) => labelsOf(facts, 'manifests', entry).includes(id));
        return study === undefined ? [] : [{ report, study, names: [name ?? '', id] as const }];
      });
  });
  if (pairs.length === 0)
    throw new Untestable(`No report is listed together with its study; ${see('list', binding)}.`);
  return pairs;
}

/**
 * The two entries carry one identifier in common: the Study Instance UID or an accession number.
 * @throws Violation naming what each carries.
 */
export function shareIdentifier(target: Target, { report, study, names }: Pair): void {
  const of = ({ resource }: Entry): string[] => [
    ...studyUidsOf(resource),
    ...accessionsOf(resource),
  ];
  const [here, there] = [of(report), of(study)];
  target.record.compared();
  if (!here.some((identifier) => there.includes(identifier)))
    throw new Violation(`The report ${names[0]} and its study ${names[1]} share no identifier.`, {
      wanted: 'one Study Instance UID or accession number with issuer in both',
      found: `the report has ${here.join(', ') || 'none'}; the study has ${there.join(', ') || 'none'}`,
    });
}

/** The Study Instance UIDs that the candidate's report entries name. */
export async function studiesNamedBy(target: Target, patient: string): Promise<readonly string[]> {
  return uidsListed(target, anyRoute(target, 'reports'), patient);
}

/** The Study Instance UIDs of the candidate's manifest entries. */
export async function studiesListed(target: Target, patient: string): Promise<readonly string[]> {
  return uidsListed(target, anyRoute(target, 'manifests'), patient);
}

async function uidsListed(
  target: Target,
  binding: Binding,
  patient: string,
): Promise<readonly string[]> {
  const { entries } = await wholeList(target, binding, patient);
  const uids = [...new Set(entries.flatMap(({ resource }) => studyUidsOf(resource)))];
  if (uids.length === 0)
    throw new Untestable(
      `No entry of ${binding} names a Study Instance UID to follow; ${see('list', binding)}.`,
    );
  return uids;
}
