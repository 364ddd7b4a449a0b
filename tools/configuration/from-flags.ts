import { isMembers, type Members, type Raw } from './raw.ts';

/** What the command line can say about a candidate. */
export interface Flags {
  readonly fhir?: string;
  readonly images?: string;
  /** Each `system|value` of the scenario patient ana, or `name=system|value` of another. */
  readonly patient?: readonly string[];
  readonly facts?: string;
  readonly name?: string;
  readonly line?: string;
}

/** The same keys a file has, from flags; they are laid over the file's, key by key. */
export function withFlags(flags: Flags, under: Raw | undefined, folder: string): Raw {
  const said = membersOf(flags);
  const base = under?.members ?? {};
  return {
    members: {
      ...base,
      ...flat(flags),
      ...(said.fhir === undefined ? {} : { fhir: merged(base['fhir'], said.fhir) }),
      ...(said.images === undefined ? {} : { images: merged(base['images'], said.images) }),
      ...(said.patients === undefined ? {} : { patients: merged(base['patients'], said.patients) }),
    },
    place: (path) =>
      isFlag(flags, path) || under === undefined ? flagPlace(path) : under.place(path),
    // A path typed by a person counts from where that person stands.
    folder: flags.facts === undefined ? (under?.folder ?? folder) : folder,
  };
}

/** `name=system|value` or, for ana, `system|value`: a system is a URI, so it has a colon before any `=`. */
function patientOf(flag: string): [name: string, token: string] {
  const named = /^([a-z][a-z0-9-]*)=(.*)$/s.exec(flag);
  return named === null ? ['ana', flag] : [named[1] ?? '', named[2] ?? ''];
}

function membersOf({
  fhir,
  images,
  patient,
}: Flags): Record<'fhir' | 'images' | 'patients', Members | undefined> {
  return {
    fhir: fhir === undefined ? undefined : { base: fhir },
    images: images === undefined ? undefined : { base: images },
    patients:
      patient === undefined || patient.length === 0
        ? undefined
        : Object.fromEntries(patient.map(patientOf)),
  };
}

function flat(flags: Flags): Members {
  const named = (['name', 'facts', 'line'] as const).map((key) => [key, flags[key]] as const);
  return Object.fromEntries(named.filter(([, value]) => value !== undefined));
}

const merged = (under: unknown, over: Members): Members => ({
  ...(isMembers(under) ? under : {}),
  ...over,
});

const flagOf: Readonly<Record<string, keyof Flags>> = {
  fhir: 'fhir',
  images: 'images',
  patients: 'patient',
  facts: 'facts',
  name: 'name',
  line: 'line',
};

function isFlag(flags: Flags, [key = '', member]: readonly string[]): boolean {
  const flag = flagOf[key];
  if (flag === undefined || flags[flag] === undefined) return false;
  if (key === 'patients')
    return (flags.patient ?? []).some((patient) => patientOf(patient)[0] === member);
  return member === undefined || member === 'base';
}

function flagPlace([key = '']: readonly string[]): string {
  const flag = flagOf[key];
  return flag === undefined ? 'command line' : `command line: --${flag}`;
}
