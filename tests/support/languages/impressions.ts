import { list, members, text } from '../answers/shape.ts';
import { attachedText } from './words-in.ts';

/** An impression, with the language it is marked with, if it is. */
interface Impression {
  readonly words: string;
  readonly language: string | undefined;
}

/**
 * Where a report, a resource or a document, gives its impression: as conclusion, and only for want of one
 * in its presented forms, which may say the same in other words (A.8.1).
 */
export function impressionsOf(content: unknown): readonly Impression[] {
  const reports = [
    content,
    ...list(members(content)['entry']).map((one) => members(one)['resource']),
  ]
    .map(members)
    .filter(({ resourceType }) => resourceType === 'DiagnosticReport');
  const conclusions = reports.flatMap(({ conclusion, language }) =>
    inWords(text(conclusion), text(language)),
  );
  if (conclusions.length > 0) return conclusions;
  return reports.flatMap(({ language, presentedForm }) =>
    list(presentedForm)
      .map(members)
      .flatMap((form) => inWords(attachedText(form), text(form['language']) ?? text(language))),
  );
}

const inWords = (words: string | undefined, language: string | undefined): Impression[] =>
  words === undefined ? [] : [{ words, language }];
