import { under } from './entry-values.ts';
import { members, text } from './shape.ts';

/**
 * The elements that hold the references of a parameter (R4, search parameters of each type), where the
 * name of the parameter is not the name of the element.
 */
const elements: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  DocumentReference: {
    patient: 'subject',
    encounter: 'context.encounter',
    related: 'context.related',
    relatesto: 'relatesTo.target',
  },
  ImagingStudy: {
    patient: 'subject',
    basedon: 'basedOn',
    performer: 'series.performer.actor',
  },
  DiagnosticReport: {
    patient: 'subject',
    'based-on': 'basedOn',
    'imaging-study': 'imagingStudy',
    media: 'media.link',
    'results-interpreter': 'resultsInterpreter',
  },
};

/** Parameters that read the element of their own name; of any other nothing is known. */
const plain: Readonly<Record<string, readonly string[]>> = {
  DocumentReference: ['subject', 'author', 'authenticator', 'custodian'],
  ImagingStudy: ['subject', 'encounter', 'endpoint', 'interpreter', 'referrer'],
  DiagnosticReport: ['subject', 'encounter', 'performer', 'result', 'specimen'],
};

/**
 * What a resource refers to by a search parameter: `Type/id` of what is on the same server, without the version;
 * nothing of a parameter that is not known here.
 */
export function referredTo(base: string, resource: unknown, parameter: string): readonly string[] {
  const type = text(members(resource)['resourceType']) ?? '';
  const path =
    elements[type]?.[parameter] ?? plain[type]?.find((name) => name === parameter) ?? undefined;
  if (path === undefined) return [];
  return under(resource, path.split('.'))
    .map((reference) => text(members(reference)['reference']) ?? '')
    .map((reference) => reference.replace(`${base}/`, '').replace(/\/_history\/.*$/, ''))
    .filter((reference) => /^[A-Z]\w+\/[^/]+$/.test(reference));
}
