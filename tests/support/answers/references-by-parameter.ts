import { under } from './entry-values.ts';
import { members, text } from './shape.ts';

type Paths = Readonly<Record<string, readonly string[]>>;

const named = (...names: readonly string[]): Paths =>
  Object.fromEntries(names.map((name) => [name, [name]]));

/** The elements whose references a parameter searches, and includes by (R4, search parameters of each type). */
const elements: Readonly<Record<string, Paths>> = {
  DocumentReference: {
    ...named('subject', 'author', 'authenticator', 'custodian'),
    patient: ['subject'],
    encounter: ['context.encounter'],
    related: ['context.related'],
    relatesto: ['relatesTo.target'],
  },
  ImagingStudy: {
    ...named('subject', 'encounter', 'interpreter', 'referrer'),
    patient: ['subject'],
    basedon: ['basedOn'],
    endpoint: ['endpoint', 'series.endpoint'],
    performer: ['series.performer.actor'],
  },
  DiagnosticReport: {
    ...named('subject', 'encounter', 'performer', 'result', 'specimen'),
    patient: ['subject'],
    'based-on': ['basedOn'],
    'imaging-study': ['imagingStudy'],
    media: ['media.link'],
    'results-interpreter': ['resultsInterpreter'],
  },
};

/**
 * What a resource refers to by a search parameter, or by any for `*`: `Type/id` of what is on the same server, without
 * the version; nothing of a parameter that is not known here.
 */
export function referredTo(base: string, resource: unknown, parameter: string): readonly string[] {
  const known = elements[text(members(resource)['resourceType']) ?? ''] ?? {};
  const paths = parameter === '*' ? Object.values(known).flat() : (known[parameter] ?? []);
  return [...new Set(paths)]
    .flatMap((path) => under(resource, path.split('.')))
    .map((reference) => text(members(reference)['reference']) ?? '')
    .map((reference) => reference.replace(`${base}/`, '').replace(/\/_history\/.*$/, ''))
    .filter((reference) => /^[A-Z]\w+\/[^/]+$/.test(reference));
}
