import type { Parameters, Target } from '../../../tools/exchange/target.ts';
import { Untestable, Violation } from '../../../tools/verdict/outcome.ts';
import { notExcluding, notSelecting, unfiltered, valuesShown } from './applied.ts';
import { first } from '../candidate/cast.ts';
import { shownBy } from '../answers/parameter-values.ts';
import { patientParameters } from '../candidate/patient.ts';

/**
 * A coarse parameter of documents filters the documents of a patient, of both classes: each value that
 * they show selects those that show it, and a value that none shows selects none.
 * @throws Violation for the first value that does not; Untestable when no document shows any.
 */
export async function filtersCoarsely(
  target: Target,
  parameter: 'category' | 'setting',
): Promise<void> {
  const patient = first(target, 'manifests.documents');
  const base: Parameters = [
    ...(await patientParameters(target, patient, 'DocumentReference')),
    ['status', 'current'],
  ];
  const whole = await unfiltered(target, 'DocumentReference', base);
  const valuesOf = shownBy['DocumentReference']?.[parameter] ?? (() => []);
  const shown = valuesShown(whole.entries, valuesOf).slice(0, 6);
  if (shown.length === 0) throw new Untestable(`No document of ${patient} shows a ${parameter}.`);
  const wrong = [await notExcluding(target, whole, parameter, 'urn:oid:2.999.9.9|no-such-code')];
  for (const value of shown)
    wrong.push(await notSelecting(target, whole, parameter, value, valuesOf));
  const said = wrong.filter((each) => each !== undefined);
  if (said.length > 0)
    throw new Violation(`Documents are not filtered by ${parameter}.`, {
      wanted: `exactly the documents that show the ${parameter} asked for`,
      found: said[0] ?? '',
      extra: said,
    });
}
