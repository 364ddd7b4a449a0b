import { expect } from 'chai';
import type { Finding, Findings } from '../../../tools/validation/finding.ts';
import { told } from '../../../tools/validation/told.ts';

const narrative = (path: string, changed: Partial<Finding> = {}): Finding => ({
  severity: 'warning',
  code: 'invariant',
  path,
  found: 'dom-6 does not hold',
  wanted: 'a narrative',
  rule: 'dom-6',
  ...changed,
});

const none = { count: 0, list: [] };

const said = (...findings: readonly Finding[]): readonly string[] => {
  const all: Findings = { findings, notEvaluated: none, unknownTerminology: none };
  return told('one.json', all, '', { paint: (_, text) => text, all: true }).split('\n');
};

describe('findings told', () => {
  it('are one line and a number where warnings say the same of several places', () => {
    const other = narrative('Patient', { profile: 'https://example.org/other', line: 7 });
    expect(
      said(narrative('Bundle.entry[0].resource', { line: 3 }), other, narrative('Group')),
    ).to.deep.equal([
      'one.json: 0 errors, 3 warnings',
      '  warning 3 × invariant dom-6: found dom-6 does not hold, wanted a narrative; ' +
        'first at Bundle.entry[0].resource (line 3)',
    ]);
  });

  it('stand alone where they say something else', () => {
    const lines = said(narrative('Patient'), narrative('Group', { found: 'an empty one' }));
    expect(lines.filter((line) => line.startsWith('  warning invariant'))).to.have.length(2);
  });

  it('are never put together where they are errors', () => {
    const wrong = narrative('Patient', { severity: 'error' });
    const lines = said(wrong, wrong, wrong);
    expect(lines.filter((line) => line.startsWith('  error invariant Patient'))).to.have.length(3);
  });
});
