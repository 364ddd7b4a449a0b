import { expect } from 'chai';
import { page } from '../../../tools/reporters/html/page.ts';
import { markdown } from '../../../tools/reporters/markdown.ts';
import { mostNamed, mostNamedInWords } from '../../../tools/reporters/most-named.ts';
import { terminal } from '../../../tools/reporters/terminal.ts';
import type { Result } from '../../../tools/verdict/run.ts';
import type { Difference } from '../../../tools/verdict/outcome.ts';
import { fixtureRun, hostile } from './fixture-run.ts';

const [template] = fixtureRun.results;

function failing(
  id: string,
  difference: Partial<Difference>,
  changed: Partial<Result> = {},
): Result {
  if (template === undefined) throw new Error('The fixture run has no result.');
  const both = { wanted: 'this', found: 'that', ...difference };
  return { ...template, id, outcome: 'violated', verdict: 'fail', difference: both, ...changed };
}

const results = [
  failing('QRY-02/recall@manifests.documents', { missing: ['ct', 'mr'] }),
  failing('QRY-02/recall@manifests.resources', { missing: ['ct', 'mr'] }),
  failing('QRY-04/recall', { missing: ['ct', 'mr'] }),
  failing('VER-01/listed', { extra: ['ct'] }),
  failing('LNK-01/both-sides', { extra: ['ct'] }),
  failing('QRY-10/any', { missing: ['mr'] }, { verdict: 'warn' }),
];

describe('entries that many failing checks name', () => {
  it('are counted by check, once on however many classes and routes', () => {
    expect(mostNamed({ results })).to.deep.equal([
      {
        entry: 'ct',
        checks: ['LNK-01/both-sides', 'QRY-02/recall', 'QRY-04/recall', 'VER-01/listed'],
        missing: 2,
        extra: 2,
      },
    ]);
  });

  it('are none where no failing check names any', () => {
    expect(mostNamedInWords(fixtureRun)).to.deep.equal([]);
    expect(mostNamedInWords({ results: [] })).to.deep.equal([]);
  });

  it('are told three at most, most named first, and the rest is counted', () => {
    const many = ['a', 'b', 'c', 'd', 'e'];
    const checks = ['QRY-02/x', 'QRY-03/x', 'QRY-04/x'];
    const all = [
      ...checks.map((id) => failing(id, { missing: many })),
      failing('QRY-05/x', { missing: ['e'] }),
    ];
    expect(mostNamedInWords({ results: all })).to.deep.equal([
      { entry: 'e', says: 'is named by 4 failing checks: missing in 4' },
      { entry: 'a', says: 'is named by 3 failing checks: missing in 3' },
      {
        entry: 'b',
        says: 'is named by 3 failing checks: missing in 3; and 2 more by at least 3',
      },
    ]);
  });

  it('are told once by each report for people, before the findings', () => {
    const told = { ...fixtureRun, results: [...fixtureRun.results, ...results] };
    const says = 'is named by 4 failing checks: missing in 2, too much in 2';
    expect(markdown(told).split(says)).to.have.length(2);
    expect(page(told).split(says)).to.have.length(2);
    const text = terminal(told, { colour: false, reports: [] }).replaceAll(/\s+/g, ' ');
    expect(text.split(says)).to.have.length(2);
  });

  it('are made harmless', () => {
    const bad = ['QRY-02/x', 'QRY-03/x', 'QRY-04/x'].map((id) => failing(id, { extra: [hostile] }));
    const told = { ...fixtureRun, results: bad };
    expect(page(told).replaceAll(/<script>(?!alert)/g, '')).not.to.contain('<script>');
    expect(terminal(told, { colour: false, reports: [] })).not.to.match(/\p{Cf}|(?!\n)\p{Cc}/u);
    expect(markdown(told)).not.to.match(/\p{Cf}|(?!\n)\p{Cc}/u);
  });
});
