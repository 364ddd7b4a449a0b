import { expect } from 'chai';
import type { DocumentReference } from 'fhir/r4.js';
import { builtResources } from '../../tools/guide/built.ts';
import { plainText } from './clinical/plain-text.ts';
import { ofType, reportDocuments, wholeText } from './clinical/report-document.ts';
import type { ReportDocument } from './clinical/report-document.ts';
import type { Language } from './clinical/words.ts';

type Level = 'presented form alone' | 'sections of text' | 'structured';

/** How far a report is structured: by whether it has sections, and whether its findings have entries. */
function levelOf({ composition, report }: ReportDocument): Level | undefined {
  const { section = [] } = composition;
  const forms = report.presentedForm ?? [];
  if (section.length === 0) return forms.length > 0 ? 'presented form alone' : undefined;
  const findings = section.find(({ code }) => code?.coding?.[0]?.code === '59776-5');
  return findings?.entry === undefined ? 'sections of text' : 'structured';
}

/** Letters that a text of the language has, and English has not. */
const letters: Readonly<Record<Exclude<Language, 'en'>, RegExp>> = {
  cs: /[ěřůž]/,
  de: /[äöüß]/,
  el: /\p{Script=Greek}/u,
  pt: /[ãõç]/,
};

const documents = reportDocuments();
const envelopes = builtResources('DocumentReference') as unknown as DocumentReference[];

const named = (found: (document: ReportDocument) => boolean): string[] =>
  documents.filter(found).map(({ name }) => name);

const relations = (code: string) =>
  named(({ composition }) => composition.relatesTo?.some((one) => one.code === code) === true);

/** What the issue asks to be shown, and where it is to be found. */
const shown: readonly (readonly [what: string, found: () => readonly unknown[]])[] = [
  [
    'a report on several orders, with several reasons',
    () =>
      named((one) => {
        const orders = ofType(one, 'ServiceRequest');
        return orders.length > 1 && orders.flatMap(({ reasonCode = [] }) => reasonCode).length > 2;
      }),
  ],
  [
    'a PET/CT',
    () =>
      named(({ studies }) =>
        studies.some(({ modality = [] }) => String(modality.map(({ code }) => code)) === 'PT,CT'),
      ),
  ],
  [
    'a mammography with BI-RADS',
    () =>
      named(
        (one) => wholeText(one).includes('BI-RADS') && one.studies[0]?.modality?.[0]?.code === 'MG',
      ),
  ],
  [
    'an adverse reaction to contrast',
    () => named((one) => ofType(one, 'AllergyIntolerance').length > 0),
  ],
  [
    'a radiograph of a specimen',
    () =>
      named(({ studies }) =>
        studies.some(({ series = [] }) => series.some(({ specimen }) => specimen !== undefined)),
      ),
  ],
  ['a key image', () => named((one) => ofType(one, 'Media').length > 0)],
  ['a version that replaces another', () => relations('replaces')],
  ['an addendum', () => relations('appends')],
  [
    'a comparison with an earlier study that is held',
    () =>
      named(
        (one) =>
          ofType(one, 'DiagnosticReport').length > 1 && ofType(one, 'ImagingStudy').length > 1,
      ),
  ],
  [
    'a manifest as a DICOM key object selection, and its twin',
    () => envelopes.filter(({ relatesTo }) => relatesTo?.some(({ code }) => code === 'transforms')),
  ],
];

describe('the kinds of examples', () => {
  it('are reports at three levels, each in two languages or more', () => {
    const levels = new Map<Level | undefined, Set<string>>();
    for (const one of documents)
      levels.set(levelOf(one), new Set(levels.get(levelOf(one))).add(one.language));
    expect([...levels.keys()]).to.have.members([
      'presented form alone',
      'sections of text',
      'structured',
    ]);
    for (const languages of levels.values()) expect(languages.size).to.be.at.least(2);
  });

  it('are reports in four languages or more, Greek and Czech among them', () => {
    const languages = new Set(documents.map(({ language }) => language));
    expect(languages).to.include.keys('el', 'cs');
    expect(languages.size).to.be.at.least(4);
  });

  it('say title and narrative in the language that they name, in its letters', () => {
    for (const document of documents) {
      const { composition, language, name, report } = document;
      expect([report.language, document.bundle.language], name).to.deep.equal([language, language]);
      const foreign = Object.entries(letters).filter(([, all]) => all.test(wholeText(document)));
      const expected = language === 'en' ? [] : [language];
      expect(
        foreign.map(([which]) => which),
        name,
      ).to.include.members(expected);
      expect(/\p{Script=Greek}/u.test(composition.title), name).to.equal(language === 'el');
    }
  });

  it('are in forms for reading of one meaning: the same words in each', () => {
    const several = documents.filter(({ report }) => (report.presentedForm?.length ?? 0) > 1);
    expect(several).not.to.be.empty;
    for (const { report } of several) {
      const [first, ...others] = (report.presentedForm ?? []).map(plainText);
      for (const other of others) expect(other).to.equal(first);
    }
  });

  for (const [what, found] of shown)
    it(`are, among others, ${what}`, () => {
      expect(found()).not.to.be.empty;
    });
});
