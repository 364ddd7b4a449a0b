import type { Target } from '../../../tools/exchange/target.ts';
import { Violation } from '../../../tools/verdict/outcome.ts';
import { under } from '../answers/entry-values.ts';
import { withoutAny } from './reports-given.ts';
import { primary } from './other-language.ts';
import type { Given } from './reports-given.ts';
import { list, members, text } from '../answers/shape.ts';

type Members = Readonly<Record<string, unknown>>;

/** A place that says in which language a report is written, with what it says; a place that is silent says nothing. */
interface Said {
  readonly where: string;
  readonly languages: readonly string[];
}

const said = (where: string, ...values: readonly unknown[]): readonly Said[] => {
  const languages = values.flatMap((value) => text(value) ?? []).map(primary);
  return languages.length === 0 ? [] : [{ where, languages: [...new Set(languages)] }];
};

/** A report may be marked as a resource, or where its text is presented: which of them is a matter of taste. */
const ofReport = (report: Members): readonly Said[] =>
  said('DiagnosticReport', report['language'], ...under(report, ['presentedForm', 'language']));

/** A document is marked as a whole by its Composition, else by its Bundle; the reports within are marked themselves. */
function ofDocument(bundle: Members): readonly Said[] {
  const resources = list(bundle['entry']).map((entry) => members(members(entry)['resource']));
  const of = (type: string): readonly Members[] =>
    resources.filter(({ resourceType }) => resourceType === type);
  const [composition] = of('Composition').flatMap(({ language }) => said('Composition', language));
  return [
    ...(composition === undefined ? said('Bundle', bundle['language']) : [composition]),
    // A report before it may lie within, in another language.
    ...said(
      'DiagnosticReport',
      ...of('DiagnosticReport')
        .flatMap(ofReport)
        .flatMap(({ languages }) => languages),
    ),
  ];
}

/** Every place that says something about the language of a report. */
function saidOf({ attachment, content }: Given): readonly Said[] {
  const resource = members(content);
  if (resource['resourceType'] !== 'Bundle') return ofReport(resource);
  return [...said('attachment', members(attachment)['language']), ...ofDocument(resource)];
}

const inWords = (places: readonly Said[]): string =>
  places.map(({ languages, where }) => `${where} ${languages.join(', ')}`).join(' and ') || 'none';

/**
 * Every report names the language it was written in, and no place that names one names another only: the resource,
 * the document, and the attachment of the envelope.
 * @throws Violation naming the language and those found.
 */
export function languageNamed(target: Target, given: readonly Given[]): void {
  const wrong = withoutAny(target, given, (one) => {
    const places = saidOf(one);
    const own = primary(one.facts.language);
    return places.length > 0 && places.every(({ languages }) => languages.includes(own));
  });
  if (wrong.length > 0)
    throw new Violation('Reports do not name the language they are written in.', {
      wanted: wrong
        .slice(0, 3)
        .map(({ facts, name }) => `${name}: ${facts.language}`)
        .join('; '),
      found: wrong
        .slice(0, 3)
        .map((one) => `${one.name}: ${inWords(saidOf(one))}`)
        .join('; '),
      missing: wrong.map(({ name }) => name),
    });
}
