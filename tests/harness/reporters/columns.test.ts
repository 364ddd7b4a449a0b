import { expect } from 'chai';
import { fit, pad, width, wrap } from '../../../tools/reporters/columns.ts';
import { beginning, visible } from '../../../tools/reporters/visible.ts';

describe('columns', () => {
  it('count wide signs twice and marks not at all', () => {
    expect(width('abc')).to.equal(3);
    expect(width('画像')).to.equal(4);
    expect(width('é')).to.equal(1);
    expect(width('e\u0301')).to.equal(1);
    expect(width('👩‍⚕️')).to.equal(2);
  });

  it('are never exceeded by a cut text', () => {
    expect(fit('abcdef', 6)).to.equal('abcdef');
    expect(fit('abcdefg', 6)).to.equal('abcde…');
    expect(fit('画像診断', 6)).to.equal('画像…');
  });

  it('are filled', () => {
    expect(pad('画', 4)).to.equal('画  ');
    expect(pad('abcdef', 4)).to.equal('abcdef');
  });

  it('break at spaces, and inside a word longer than a line', () => {
    expect(wrap('a bb ccc dddddd', 4)).to.deep.equal(['a bb', 'ccc', 'dddd', 'dd']);
  });
});

describe('text of a candidate', () => {
  it('shows what could move a cursor or turn a line', () => {
    expect(visible('a\u001b[2J\u0000\u202eb\u2066')).to.equal(
      String.raw`a\u{001b}[2J\u{0000}\u{202e}b\u{2066}`,
    );
    expect(visible('one\r\ntwo\tthree')).to.equal('one two three');
    expect(visible('\ud800')).to.equal(String.raw`\u{d800}`);
  });

  it('leaves every script as it is', () => {
    for (const text of ['Žluťoučký kůň', 'می‌خواهم', 'क्ष', '画像', 'Ελλάδα', '🩻', '👩‍⚕️'])
      expect(visible(text)).to.equal(text);
  });

  it('is cut between signs, and says how much is missing', () => {
    expect(beginning('abcdef', 4)).to.equal('abcd … (2 more characters)');
    expect(beginning('abc🩻', 4)).to.equal('abc … (2 more characters)');
  });
});
