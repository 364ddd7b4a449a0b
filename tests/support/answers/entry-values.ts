import { bareUid, isTyped, studyUidsOf } from './identifiers.ts';
import { members, text } from './shape.ts';

/**
 * Where the values of F1 to F8 stand in a list entry, whatever its resource type and whichever of the
 * forms in the field it uses (guide: ConceptMaps of aliases): the one place that reads them.
 */
export interface EntryValues {
  /** `system|code` of every coding that says what kind of document it is. */
  readonly classes: readonly string[];
  /** `system|code` of every coding in the places where modality, region and procedure stand. */
  readonly codes: readonly string[];
  /** When the study began, as written. */
  readonly starts: readonly string[];
  /** When it ended, as written; an ImagingStudy has no place for it. */
  readonly ends: readonly string[];
  /** Study Instance UIDs, bare. */
  readonly studies: readonly string[];
  /** Of identifiers and logical references: `system|value`. */
  readonly identifiers: readonly string[];
  /** Those of them that say themselves to be accession numbers, and orders of a placer. */
  readonly typedAccessions: readonly string[];
  readonly typedOrders: readonly string[];
}

type Places = Readonly<
  Record<'classes' | 'codes' | 'starts' | 'ends' | 'identifiers', readonly string[]>
>;

/** The elements of each resource type; extensions are read for all, for regions and modalities stand there. */
const places: Readonly<Record<string, Places>> = {
  DocumentReference: {
    classes: ['type', 'category'],
    codes: ['extension', 'context.event', 'context.extension'],
    starts: ['context.period.start'],
    ends: ['context.period.end'],
    identifiers: ['context.related.identifier', 'context.extension', 'extension'],
  },
  ImagingStudy: {
    classes: [],
    codes: ['extension', 'modality', 'series.modality', 'series.bodySite', 'procedureCode'],
    starts: ['started'],
    ends: [],
    identifiers: ['identifier', 'basedOn.identifier', 'extension'],
  },
  DiagnosticReport: {
    classes: ['code', 'category'],
    codes: ['extension', 'code'],
    starts: ['effectiveDateTime', 'effectivePeriod.start'],
    ends: ['effectivePeriod.end'],
    identifiers: ['identifier', 'basedOn.identifier', 'imagingStudy.identifier', 'extension'],
  },
  ServiceRequest: {
    classes: [],
    codes: ['code'],
    starts: [],
    ends: [],
    identifiers: ['identifier'],
  },
  Procedure: { classes: [], codes: ['code', 'bodySite'], starts: [], ends: [], identifiers: [] },
};

/** The values that a resource carries itself. */
export function valuesIn(resource: unknown): EntryValues {
  const at = places[text(members(resource)['resourceType']) ?? ''];
  const of = (value: keyof Places): readonly unknown[] =>
    (at?.[value] ?? []).flatMap((path) => under(resource, path.split('.')));
  return {
    classes: of('classes').flatMap(codingsIn),
    codes: of('codes').flatMap(codingsIn),
    starts: textsIn(of('starts')),
    ends: textsIn(of('ends')),
    studies: studyUidsOf(resource),
    identifiers: of('identifiers').flatMap(identifiersIn),
    typedAccessions: of('identifiers').flatMap((one) => typedIn(one, 'ACSN')),
    typedOrders: of('identifiers').flatMap((one) => typedIn(one, 'PLAC')),
  };
}

const textsIn = (values: readonly unknown[]): readonly string[] =>
  values.map(text).filter((found) => found !== undefined);

/** What stands under a path, lists flattened. */
export function under(value: unknown, path: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => under(one, path));
  const [first, ...rest] = path;
  if (first === undefined) return value === undefined ? [] : [value];
  return under(members(value)[first], rest);
}

/** Every pair of a system and something it names, however deep: codings by `code`, identifiers by `value`. */
function pairsIn(value: unknown, name: 'code' | 'value'): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => pairsIn(one, name));
  const found = members(value);
  const named = text(found[name]);
  const own = named === undefined ? [] : [`${text(found['system']) ?? ''}|${bareUid(named)}`];
  return [...own, ...Object.values(found).flatMap((one) => pairsIn(one, name))];
}

/** The identifiers of one type, however deep, as pairs. */
function typedIn(value: unknown, code: 'ACSN' | 'PLAC'): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => typedIn(one, code));
  if (isTyped(value, code)) return identifiersIn(value);
  return Object.values(members(value)).flatMap((one) => typedIn(one, code));
}

const codingsIn = (value: unknown): readonly string[] => pairsIn(value, 'code');
const identifiersIn = (value: unknown): readonly string[] => pairsIn(value, 'value');

/**
 * Where the resources that R4 gives no element for a value of their own refer to what has it. Documents say
 * all of it themselves.
 */
const leads: Readonly<Record<string, readonly string[]>> = {
  ImagingStudy: ['basedOn', 'procedureReference'],
  DiagnosticReport: ['basedOn', 'imagingStudy'],
};

/** The references of an entry that may lead to what it does not carry itself. */
export function leadsOf(resource: unknown): readonly string[] {
  return (leads[text(members(resource)['resourceType']) ?? ''] ?? [])
    .flatMap((path) => under(resource, path.split('.')))
    .map((reference) => text(members(reference)['reference']))
    .filter((reference) => reference !== undefined);
}
