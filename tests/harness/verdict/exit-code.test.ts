import { expect } from 'chai';
import { exitCodeOf, exitInWords } from '../../../tools/verdict/exit-code.ts';
import type { Verdict } from '../../../tools/verdict/verdict.ts';

const requirements = [
  { key: 'QRY-01', strength: 'SHALL' },
  { key: 'QRY-10', strength: 'SHOULD' },
] as const;

const judged = (...verdicts: readonly Verdict[]) => ({
  requirements,
  results: verdicts.map((verdict, at) => ({ verdict, key: 'QRY-01', id: `QRY-01/check-${at}` })),
});

describe('exit code', () => {
  const table: readonly (readonly [number, string, ...(readonly Verdict[])])[] = [
    [0, 'all pass', 'pass', 'pass'],
    [0, 'warnings never fail', 'pass', 'warn'],
    [0, 'only a warning', 'warn'],
    [0, 'only evidence', 'evidence'],
    [0, 'what is not declared is omitted', 'pass', 'omit'],
    [1, 'a SHALL failed', 'pass', 'fail'],
    [1, '1 beats 4', 'error', 'fail', 'skip'],
    [4, '4 beats 3', 'skip', 'error', 'pass'],
    [3, 'a SHALL was skipped', 'pass', 'skip'],
    [3, 'nothing selected'],
    [3, 'nothing compared', 'omit', 'omit'],
  ];
  for (const [code, says, ...verdicts] of table)
    it(`${says}: ${code}`, () => {
      expect(exitCodeOf(judged(...verdicts))).to.equal(code);
    });

  it('lets a skipped SHOULD pass beside something compared', () => {
    const results = [
      { verdict: 'pass', key: 'QRY-01', id: 'QRY-01/list' },
      { verdict: 'skip', key: 'QRY-10', id: 'QRY-10/any' },
    ] as const;
    expect(exitCodeOf({ requirements, results })).to.equal(0);
  });

  it('calls a stopped run incomplete however green it was', () => {
    expect(exitCodeOf({ ...judged('pass'), stopped: 'interrupted' })).to.equal(3);
  });

  it('names both when something failed and something broke', () => {
    expect(exitInWords(judged('fail', 'error', 'error'))).to.equal(
      'exit 1: a SHALL failed (1 result failed a SHALL; 2 results ended in error)',
    );
  });

  it('says nothing more when all is well', () => {
    expect(exitInWords(judged('pass'))).to.equal('exit 0: conformant in what was judged');
  });
});
