import type { Answer, Target } from '../../../tools/exchange/target.ts';
import { Violation } from '../../../tools/verdict/outcome.ts';
import { knownPatients } from '../candidate/cast.ts';
import { matches } from '../answers/entries.ts';
import type { Entry } from '../answers/entries.ts';
import { findPatients } from './find-patients.ts';
import { identifiersOf } from '../answers/identifiers.ts';
import { isCandidates } from '../answers/is-candidates.ts';
import type { Listing } from '../answers/pages.ts';
import { tokenOf } from '../candidate/patient.ts';
import { list, members, text } from '../answers/shape.ts';
import { shared } from '../answers/shared.ts';

/** What a person is named by: Patient resources, and identifiers as `system|value`. */
interface Names {
  readonly references: readonly string[];
  readonly identifier: string;
}

/**
 * No entry of a patient's list says to be about somebody else: a subject may be a relative or absolute
 * reference, an identifier, a contained Patient, or left to be known from the query.
 * @throws Violation naming the subjects that are certainly of others.
 */
export async function ofNobodyElse(
  target: Target,
  patient: string,
  { entries }: Listing,
): Promise<void> {
  const own = await namesOf(target, patient);
  const known = knownPatients(target).filter((id) => id !== patient);
  const others = await Promise.all(known.map((id) => namesOf(target, id)));
  const wrong = new Set<string>();
  for (const { resource } of entries) {
    const said = subjectOf(target, resource);
    if (await isElse(target, said, own, others))
      wrong.add(said.reference ?? said.identifiers.join());
  }
  target.record.compared(entries.length);
  if (wrong.size > 0)
    throw new Violation(`Entries in the list of ${patient} are about somebody else.`, {
      wanted: `subject ${own.references[0] ?? own.identifier}`,
      found: `subject ${[...wrong].join(', ')}`,
      extra: [...wrong],
    });
}

type Subject = ReturnType<typeof subjectOf>;

/** The subject of an entry, its reference without the service base and the version. */
function subjectOf(
  target: Target,
  resource: Entry['resource'],
): { reference: string | undefined; identifiers: readonly string[] } {
  const entry = members(resource);
  const subject = members(entry['subject']);
  const reference = text(subject['reference']);
  const inside = list(entry['contained']).find(
    (each) => `#${text(members(each)['id']) ?? ''}` === reference,
  );
  return {
    reference: reference === undefined ? undefined : withoutBase(target, reference),
    identifiers: [
      ...identifiersOf({ identifier: [subject['identifier']] }),
      ...identifiersOf(inside),
    ],
  };
}

const withoutBase = ({ fhir }: Target, url: string): string =>
  (url.startsWith(`${fhir.base}/`) ? url.slice(fhir.base.length + 1) : url).replace(
    /\/_history\/.*$/,
    '',
  );

/** Whether a subject certainly is another person: the one of another name, or a Patient that can be read and is not the own. */
async function isElse(
  target: Target,
  { reference, identifiers }: Subject,
  own: Names,
  others: readonly Names[],
): Promise<boolean> {
  if (identifiers.includes(own.identifier)) return false;
  if (others.some(({ identifier }) => identifiers.includes(identifier))) return true;
  if (reference === undefined || own.references.includes(reference)) return false;
  if (others.some(({ references }) => references.includes(reference))) return true;
  const [, id] = /^Patient\/([^/]+)$/.exec(reference) ?? [];
  return id !== undefined && own.references.length > 0 && isStranger(target, id, own);
}

/** A Patient without the identifier asked for, and without a link to the one who has it (R4 Patient.link). */
async function isStranger(target: Target, id: string, own: Names): Promise<boolean> {
  const { body } = await shared(target, `Patient/${id}`, () => target.fhir.read('Patient', id));
  const linked = list(members(body)['link'])
    .map((link) => text(members(members(link)['other'])['reference']) ?? '')
    .some((other) => own.references.includes(withoutBase(target, other)));
  return (
    members(body)['resourceType'] === 'Patient' &&
    !linked &&
    !identifiersOf(body).includes(own.identifier)
  );
}

/** The names of a patient; a candidate that does not search patients names none but the identifier. */
async function namesOf(target: Target, patient: string): Promise<Names> {
  const token = tokenOf(target, patient);
  const identifier = `${token.system}|${token.value}`;
  try {
    return { identifier, references: referencesIn(target, await findPatients(target, token)) };
  } catch (error) {
    if (!isCandidates(error)) throw error;
    return { identifier, references: [] };
  }
}

const referencesIn = (target: Target, answer: Answer): readonly string[] =>
  matches(answer, 'Patient').flatMap(({ fullUrl, resource }) => [
    `Patient/${text(members(resource)['id']) ?? ''}`,
    ...(fullUrl === undefined ? [] : [withoutBase(target, fullUrl)]),
  ]);
