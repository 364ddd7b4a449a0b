import type { Identifier, Resource } from 'fhir/r4.js';

const DCM = 'http://dicom.nema.org/resources/ontology/DCM';

type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members => typeof value === 'object' && value !== null;

/** Every object in a value, itself included, in document order. */
function* objectsIn(value: unknown): Generator<Members> {
  if (!isObject(value)) return;
  yield value;
  for (const member of Object.values(value)) yield* objectsIn(member);
}

/** The modalities a list entry shows, as it orders them; of an ImagingStudy those of its series. */
export function modalitiesOf(resource: Resource | undefined): readonly string[] {
  const place =
    resource?.resourceType === 'ImagingStudy' ? { ...resource, modality: [] } : resource;
  const codes = [...objectsIn(place)]
    .filter(({ system, code }) => system === DCM && typeof code === 'string')
    .map(({ code }) => String(code));
  return [...new Set(codes)].filter((code) => /^[A-Z]{2}$/.test(code));
}

const isIdentifier = (value: Members): value is Members & Identifier =>
  typeof value['system'] === 'string' && typeof value['value'] === 'string';

/** Every identifier in a list entry, its references' too. */
export function identifiersIn(resource: Resource | undefined): readonly Identifier[] {
  return [...objectsIn(resource)].filter(isIdentifier);
}

/** The Study Instance UIDs in a list entry, bare. */
export function studyUidsIn(resource: Resource | undefined): readonly string[] {
  const uids = identifiersIn(resource)
    .filter(({ system }) => system === 'urn:dicom:uid')
    .map(({ value = '' }) => value.replace(/^urn:oid:/, ''));
  return [...new Set(uids)];
}

/** The numbers of one kind that a list entry carries: accession numbers (`ACSN`) or placer orders (`PLAC`). */
export function numbersIn(
  resource: Resource | undefined,
  kind: 'ACSN' | 'PLAC',
): readonly Identifier[] {
  const numbers = identifiersIn(resource).filter(({ type }) =>
    type?.coding?.some(({ code }) => code === kind),
  );
  const once = new Map(numbers.map((each) => [`${each.system ?? ''}|${each.value ?? ''}`, each]));
  return [...once.values()];
}
