import { expect } from 'chai';
import { width } from '../../../tools/reporters/columns.ts';
import { progress } from '../../../tools/reporters/progress.ts';
import { fixtureRun } from './fixture-run.ts';
import { expectGolden } from './golden.ts';

describe('progress', () => {
  const { results } = fixtureRun;
  const lines = results.map((result, at) =>
    progress(result, { done: at + 1, toCome: results.length, again: at === 1 }, { colour: false }),
  );

  it('is as its golden file', () => {
    expectGolden('progress.txt', `${lines.join('\n')}\n`);
  });

  it('is one line of at most 80 columns for each result', () => {
    for (const line of lines) expect(width(line), line).to.be.at.most(80);
    expect(lines.join('')).not.to.contain('\n');
  });
});
