import type { Target } from '../../../tools/exchange/target.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Violation } from '../../../tools/verdict/outcome.ts';
import { notExcluding, notSelecting, valuesShown } from '../filters/applied.ts';
import type { Unfiltered } from '../filters/applied.ts';
import { baseParameters, searchedOn, wholeList } from '../candidate/base-list.ts';
import { capability, capabilityOf } from '../candidate/capability-statement.ts';
import { first } from '../candidate/cast.ts';
import { somethingOf } from '../searches/control.ts';
import { shownBy } from '../answers/parameter-values.ts';
import type { ValuesOf } from '../answers/parameter-values.ts';
import { referredTo } from '../answers/references-by-parameter.ts';
import { list, members, text } from '../answers/shape.ts';

/** For each type of parameter a value that no entry has; types that are not here are not asked. */
const nothing: Readonly<Record<string, string>> = {
  token: 'urn:oid:2.999.9.9|no-such-code',
  reference: 'no-such-resource-0',
  string: 'no such text anywhere',
  date: 'lt1850-01-01',
  uri: 'urn:oid:2.999.9.9.0',
};

/** Parameters of every type that select; the others of them shape the answer, or search in texts as they like. */
const ofAllTypes: readonly string[] = [
  ...['_id', '_lastUpdated', '_profile', '_security', '_source', '_tag'],
];

/** Whose list it is has checks of its own. */
const isAsked = (name: string): boolean =>
  !['patient', 'subject'].includes(name) && (!name.startsWith('_') || ofAllTypes.includes(name));

/**
 * Every search parameter that the CapabilityStatement lists for the type of a route is applied: a value
 * that nobody has is excluded, and a value that entries show selects them.
 * @throws Violation naming each that is not.
 */
export async function declaredAreApplied(target: Target, binding: Binding): Promise<void> {
  const patient = first(target, binding);
  await somethingOf(target, binding, patient);
  const type = searchedOn(binding);
  const base = await baseParameters(target, binding, patient);
  const whole: Unfiltered = {
    type,
    base,
    entries: (await wholeList(target, binding, patient)).entries,
  };
  const listed = list(capabilityOf(await capability(target), type)['searchParam'])
    .map(members)
    .map(({ name, type: kind }) => ({ name: text(name) ?? '', kind: text(kind) ?? '' }))
    .filter(({ name, kind }) => isAsked(name) && nothing[kind] !== undefined);
  const wrong: string[] = [];
  for (const { name, kind } of listed)
    wrong.push(...(await wrongWith(target, whole, name, nothing[kind] ?? '')));
  if (wrong.length > 0)
    throw new Violation(`Search parameters are listed for ${type} and not applied.`, {
      wanted: 'every listed parameter excludes what does not have its value, and nothing else',
      found: `${wrong.length} of ${listed.length} parameters that do not`,
      extra: wrong,
    });
}

/** The references by which an entry has to be found, of a parameter that searches them. */
const referredBy =
  ({ fhir }: Target, name: string): ValuesOf =>
  (entry) =>
    referredTo(fhir.base, entry, name);

async function wrongWith(
  target: Target,
  whole: Unfiltered,
  name: string,
  impossible: string,
): Promise<readonly string[]> {
  const unexcluded = await notExcluding(target, whole, name, impossible);
  const valuesOf = shownBy[whole.type]?.[name] ?? referredBy(target, name);
  const value = valuesShown(whole.entries, valuesOf)[0];
  if (unexcluded !== undefined || value === undefined)
    return unexcluded === undefined ? [] : [unexcluded];
  return [await notSelecting(target, whole, name, value, valuesOf)].filter(
    (each) => each !== undefined,
  );
}
