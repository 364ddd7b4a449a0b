import type { Target } from '../../../tools/exchange/target.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { searchedOn } from '../candidate/base-list.ts';
import { includes } from '../answers/entries.ts';
import { isOld, nothingOld, replacedBeside } from './old-versions.ts';
import { pagesFrom } from '../answers/pages.ts';
import { tokenOf, write } from '../candidate/patient.ts';

/** What a patient brings along that refers to it; nothing where reverse includes are refused or ignored. */
async function broughtAlong(
  target: Target,
  binding: Binding,
  patient: string,
): Promise<readonly unknown[]> {
  const brought: unknown[] = [];
  for (const parameter of ['patient', 'subject']) {
    const answer = await target.fhir.search('Patient', [
      ['identifier', write(tokenOf(target, patient))],
      ['_revinclude', `${searchedOn(binding)}:${parameter}`],
    ]);
    if (answer.status >= 400) continue;
    for await (const page of pagesFrom(target, answer)) brought.push(...includes(page).values());
  }
  return brought;
}

/**
 * A patient does not bring replaced versions along as current; nobody has to offer reverse includes.
 * @throws Violation when one comes.
 */
export async function notRevincluded(target: Target, binding: Binding): Promise<void> {
  const all = await replacedBeside(target, binding);
  const old: string[] = [];
  for (const patient of new Set(all.map(({ other }) => other.patient))) {
    const brought = await broughtAlong(target, binding, patient);
    const versions = all.filter((replaced) =>
      brought.some((one) => isOld(target, binding, replaced, one)),
    );
    old.push(...versions.map(({ other }) => other.id));
  }
  nothingOld('for all about a patient', old);
}
