import { expect } from 'chai';
import type { Facts, ReportFacts } from '../../../tools/oracle/facts.ts';
import { resembles } from '../../support/languages/author-names.ts';
import { isByAnother, namesSaid } from '../../support/answers/authors.ts';

const report = (authors?: readonly string[]): ReportFacts =>
  ({ reportIdentifier: {}, ...(authors && { authors }) }) as ReportFacts;

const own = report(['Jörg Müßig']);
const facts = { reports: [own, report(['Rui Modelo']), report()] } as unknown as Facts;

describe('authors of reports', () => {
  const same = [
    'Müßig, Jörg',
    'Dr. Jörg MÜẞIG',
    'Univ.-Prof. DDr. Jörg A. Müßig, MSc',
    'Jorg Mußig',
  ];
  for (const name of same)
    it(`are known by ${name}`, () => {
      expect(isByAnother(facts, own, ['Klinik Beispiel', name, 'Rui Modelo'])).to.equal(false);
    });

  it('are not those of other reports', () => {
    expect(isByAnother(facts, own, ['Klinik Beispiel', 'Dr. MODELO, Rui'])).to.equal(true);
  });

  it('may be a house, or somebody whom nobody knows', () => {
    expect(isByAnother(facts, own, ['Klinik Beispiel', 'Joerg Muessig'])).to.equal(false);
  });

  it('are not judged where the facts do not know them', () => {
    expect(isByAnother(facts, report(), ['Rui Modelo'])).to.equal(false);
  });

  it('are read from text and from parts', () => {
    const name = { text: 'Modelo Rui', family: 'Modelo', given: ['Rui', 'João'], prefix: ['Dr.'] };
    expect(namesSaid(name)).to.deep.equal(['Modelo Rui', 'Dr. Rui João Modelo']);
    expect(namesSaid({})).to.deep.equal([]);
  });

  it('knows a damaged name for that of its author, and no other', () => {
    const damaged = [
      'J?rg M??ig',
      'JÃ¶rg MÃ¼Ã\u009Fig',
      'Dr. Jorg Mußig',
      'MÜSSIG, J&#246;rg',
      'J\uFFFDrg',
    ];
    for (const shown of damaged) expect(resembles(shown, 'Jörg Müßig'), shown).to.equal(true);
    for (const shown of ['Rui Modelo', 'Joerg Muessig', 'Ελένη Υπόδειγμα', 'Klinik René'])
      expect(resembles(shown, 'Jörg Müßig'), shown).to.equal(false);
    expect(resembles('????? ?????????', 'Ελένη Υπόδειγμα')).to.equal(true);
    expect(resembles('Rui Modelo', 'Ελένη Υπόδειγμα')).to.equal(false);
  });
});
