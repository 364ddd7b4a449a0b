import { expect } from 'chai';
import type { StructureDefinition } from 'fhir/r4.js';
import { builtResources, type BuiltResource } from '../../tools/guide/built.ts';
import { allBuiltResources } from './all-built.ts';

type Json = Readonly<Record<string, unknown>>;

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** The elements that NCPeH-A always populates, slices apart, by the URL of the profile. */
function alwaysPopulated(): ReadonlyMap<string, string[]> {
  const profiles = builtResources('StructureDefinition') as unknown[] as StructureDefinition[];
  return new Map(
    profiles.map(({ url, snapshot }) => [
      url,
      (snapshot?.element ?? [])
        .filter(({ id = '' }) => !id.includes(':'))
        .filter(({ extension }) => JSON.stringify(extension ?? []).includes('"SHALL:populate"'))
        .map(({ path }) => path),
    ]),
  );
}

/** The members of an object under a name; a choice under any of its types, a primitive also by its extensions. */
function membersOf(object: Json, name: string): unknown[] {
  const choice = name.endsWith('[x]') ? name.slice(0, -3) : undefined;
  return Object.entries(object)
    .filter(([key]) =>
      choice === undefined ? [name, `_${name}`].includes(key) : key.startsWith(choice),
    )
    .flatMap(([, value]) => value);
}

/** Whether an element is there in every place where what it is part of is there. */
function isThere(value: unknown, [name, ...names]: readonly string[]): boolean {
  if (name === undefined || !isJson(value)) return true;
  const members = membersOf(value, name);
  return members.length === 0
    ? names.length > 0
    : members.every((member) => isThere(member, names));
}

const profilesOf = (resource: BuiltResource): readonly string[] =>
  (resource as { meta?: { profile?: string[] } }).meta?.profile ?? [];

describe('the examples', () => {
  const always = alwaysPopulated();
  const owed = allBuiltResources().flatMap((one) =>
    profilesOf(one)
      .flatMap((url) => always.get(url) ?? [])
      .map((path) => ({ one, path })),
  );

  it('have what NCPeH-A is obliged to populate, by each profile they show', () => {
    expect(owed.length).to.be.greaterThan(500);
    const missing = owed.filter(({ one, path }) => !isThere(one, path.split('.').slice(1)));
    expect(missing.map(({ one, path }) => `${one.resourceType}/${one.id}: ${path}`)).to.deep.equal(
      [],
    );
  });

  it('would be missed without', () => {
    const patient = { name: [{ family: 'One' }, {}], _birthDate: { extension: [] } };
    expect(isThere(patient, ['name', 'family'])).to.equal(false);
    expect(isThere(patient, ['birthDate'])).to.equal(true);
    expect(isThere(patient, ['contact', 'name'])).to.equal(true);
    expect(isThere({ effectivePeriod: {} }, ['effective[x]'])).to.equal(true);
  });
});
