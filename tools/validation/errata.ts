import type { JsonObject } from './strip-definition.ts';
import type { Constraint } from './structure.ts';

/** What to do with an invariant that R4 published with a mistake, or that is checked elsewhere. */
export type Erratum =
  /** Another rule file checks it, from the structure. */
  | { readonly how: 'elsewhere'; readonly why: string }
  /** Nothing at all as result means that there is nothing to object to. */
  | { readonly how: 'empty-passes'; readonly why: string }
  /** The expression does not say what the invariant means. */
  | { readonly how: 'instead'; readonly expression: string; readonly why: string };

/** By key and the first words of the expression: a profile may reuse a key for its own invariant. */
const errata: Readonly<Record<string, Erratum & { readonly begins: string }>> = {
  'ele-1': {
    begins: 'hasValue() or (children()',
    how: 'elsewhere',
    why: 'substance.ts: it stands on every element',
  },
  'ext-1': {
    begins: 'extension.exists() != value',
    how: 'elsewhere',
    why: 'extensions.ts: it stands on every extension',
  },
  'dom-3': {
    begins: 'contained.where(',
    how: 'elsewhere',
    why: 'contained.ts: `as()` on many descendants is an error in FHIRPath',
  },
  'ref-1': {
    begins: 'reference.startsWith(',
    how: 'elsewhere',
    why: 'references.ts: the expression is empty for a Reference without `reference`',
  },
  'txt-1': {
    begins: 'htmlChecks()',
    how: 'elsewhere',
    why: 'narrative.ts: txt-1 and txt-2 have one expression, which does not say which is broken',
  },
  'txt-2': {
    begins: 'htmlChecks()',
    how: 'elsewhere',
    why: 'narrative.ts',
  },
  'bdl-8': {
    begins: "fullUrl.contains('/_history/')",
    how: 'empty-passes',
    why: 'the expression is empty for an entry without fullUrl',
  },
  'rng-2': {
    begins: 'low.empty() or high.empty() or (low <= high)',
    how: 'instead',
    expression:
      'low.value.empty() or high.value.empty() or ' +
      'iif(low.system = %ucum and high.system = %ucum, low <= high, ' +
      'iif((low.code | low.unit | low.system).exclude(high.code | high.unit | high.system).empty(), ' +
      'low.value <= high.value, {}))',
    why: 'fhirpath.js finds quantities without UCUM units always in order',
  },
  'que-7': {
    begins: "operator = 'exists' implies",
    how: 'instead',
    expression: "operator = 'exists' implies answer.is(FHIR.boolean)",
    why: '`answer is Boolean` names the System type; the data holds a FHIR boolean',
  },
  'app-4': {
    begins: 'Appointment.cancelationReason',
    how: 'instead',
    expression: "cancelationReason.exists() implies (status = 'noshow' or status = 'cancelled')",
    why: 'the code is `noshow`; `no-show` is no AppointmentStatus (corrected in R4B)',
  },
};

/** The erratum of an invariant, if it has one. */
export function erratumOf({ key, expression }: Constraint): Erratum | undefined {
  const erratum = Object.hasOwn(errata, key) ? errata[key] : undefined;
  return erratum !== undefined && expression?.startsWith(erratum.begins) === true
    ? erratum
    : undefined;
}

/** A place where R4 itself puts an extension and that the context of the extension leaves out. */
const places: Readonly<Record<string, string>> = {
  // Core puts it on the type of the value of every primitive, such as date.value, and so does every
  // snapshot that shows one; its predecessor of STU3 named this very place.
  'http://hl7.org/fhir/StructureDefinition/regex': 'ElementDefinition.type',
};

/** The contexts that the definitions of an extension lack by mistake (R4 StructureDefinition.context). */
export function missingContextsOf(url: string): readonly JsonObject[] {
  const expression = Object.hasOwn(places, url) ? places[url] : undefined;
  return expression === undefined ? [] : [{ type: 'element', expression }];
}
