import { Buffer } from 'node:buffer';
import { expect } from 'chai';
import type { Target } from '../../../tools/exchange/target.ts';
import { languageNamed } from '../../support/languages/language-named.ts';
import { impressionsOf } from '../../support/languages/impressions.ts';
import { originalThere } from '../../support/languages/original-text.ts';
import type { Given } from '../../support/languages/reports-given.ts';
import { wordsIn } from '../../support/languages/words-in.ts';
import { recordDisplays } from '../../support/languages/other-language.ts';
import { sameText } from '../../support/answers/same-text.ts';
import { sameMoment } from '../../support/metadata/values-of-filter.ts';

const entry = (...displays: readonly string[]): object => ({
  fullUrl: 'https://a.example/fhir/ImagingStudy/1',
  resource: {
    resourceType: 'ImagingStudy',
    modality: displays.map((display, index) => ({ system: 'urn:s', code: String(index), display })),
  },
});

/** What is recorded of a list and the same with another language preferred. */
async function recorded(plain: object, preferred: object): Promise<readonly string[]> {
  const said: string[] = [];
  const target = {
    fhir: { base: 'https://a.example/fhir' },
    facts: { schema: 1, patients: [], studies: [], reports: [{ language: 'fr' }] },
    fixture: (name: string) =>
      Promise.resolve(
        name.endsWith(' in it') ? { value: { entries: [preferred] } } : { entries: [plain] },
      ),
    record: {
      compared: () => undefined,
      finding: (code: string, says: string) => said.push(`${code}: ${says}`),
    },
  } as unknown as Target;
  await recordDisplays(target, 'manifests.resources');
  return said;
}

const target = { record: { compared: () => undefined } } as unknown as Target;

/** A report of the data set in Portuguese as it is given, its entry and the attachment of its envelope. */
const given = (content: object, attachment?: object): Given => ({
  ...{ name: 'ct-report', content, attachment },
  facts: { language: 'pt-PT', conclusion: 'Sem alterações.' } as Given['facts'],
});

const report = (conclusion: string, language?: string): object => ({
  resourceType: 'DiagnosticReport',
  conclusion,
  ...(language === undefined ? {} : { language }),
});

const document = (language: string, inner: object): object => ({
  resourceType: 'Bundle',
  language: 'en',
  entry: [{ resource: { resourceType: 'Composition', language } }, { resource: inner }],
});

describe('languages as they are judged', () => {
  it('finds the words of the author in any entry of a report, old versions among them', () => {
    const versions = [given(report('Em curso.')), given(report('Sem alterações.'))];
    originalThere(target, versions);
    originalThere(target, [...versions].reverse());
    expect(() => {
      originalThere(target, versions.slice(0, 1));
    }).to.throw('without the words');
  });

  it('takes the language from each place that names one, a Bundle only for want of a better', () => {
    for (const right of [
      given(report('', 'pt')),
      given(document('pt', report(''))),
      given(document('pt', report('', 'pt')), { language: 'pt-BR' }),
      given({ resourceType: 'Bundle', language: 'pt', entry: [] }),
    ])
      languageNamed(target, [right]);
    for (const wrong of [
      given(report('')),
      given(report('', 'en')),
      given(document('en', report('', 'pt'))),
      given(document('pt', report('', 'pt')), { language: 'en' }),
    ])
      expect(() => {
        languageNamed(target, [wrong]);
      }).to.throw('do not name');
  });

  it('records how many displays follow the language preferred', async () => {
    expect(await recorded(entry('Head', 'CT'), entry('Testa', 'CT'))).to.deep.equal([
      'displays-translated: With it preferred, 1 of 2 displays of manifests.resources are others.',
    ]);
    expect((await recorded(entry('Head', 'CT'), entry('Head', 'CT')))[0]).to.include(' 0 of 2 ');
  });

  it('compares texts as Unicode does, and not as eyes might', () => {
    expect(sameText('Žofie\u00A0 Vzorová', 'Žofie Vzorová'.normalize('NFD'))).to.equal(true);
    expect(sameText('Zofie', 'Žofie')).to.equal(false);
    expect(sameText('Α', 'A')).to.equal(false);
  });

  it('reads words out of narratives and attachments', () => {
    const data = Buffer.from('Größer als zuvor.', 'utf8').toString('base64');
    const text = { div: '<div xmlns="http://www.w3.org/1999/xhtml">a &lt; b &#233;</div>' };
    expect(wordsIn({ text })[0]?.trim()).to.equal('a < b é');
    expect(wordsIn([{ contentType: 'text/plain', data }])).to.include('Größer als zuvor.');
  });

  it('finds the impression with its language in a resource and in a document', () => {
    const report = { resourceType: 'DiagnosticReport', language: 'de', conclusion: 'Frei.' };
    const expected = [{ words: 'Frei.', language: 'de' }];
    expect(impressionsOf(report)).to.deep.equal(expected);
    expect(impressionsOf({ entry: [{ resource: report }] })).to.deep.equal(expected);
  });

  it('takes moments for the same that can be, and no others', () => {
    const known = '2023-01-01T01:10:00+02:00';
    for (const same of ['2022-12-31T23:10:00Z', '2022-12-31T23:10Z', '2023-01-01', '2022-12-31'])
      expect(sameMoment(same, known), same).to.equal(true);
    for (const other of ['2023-01-01T01:10:00Z', '2023-01-03', '2023', 'yesterday', ''])
      expect(sameMoment(other, known), other).to.equal(false);
  });
});
