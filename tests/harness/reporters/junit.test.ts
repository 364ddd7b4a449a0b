import { expect } from 'chai';
import { junit } from '../../../tools/reporters/junit.ts';
import { expectGolden } from './golden.ts';
import { linkedRun } from './linked-run.ts';

describe('JUnit', () => {
  const xml = junit(linkedRun);
  const count = (pattern: RegExp): number => [...xml.matchAll(pattern)].length;

  it('is as its golden file', () => {
    expectGolden('junit.xml', xml);
  });

  it('counts what it holds', () => {
    expect(xml).to.contain('tests="9" failures="2" errors="1" skipped="2"');
    expect(count(/<testcase /g)).to.equal(9);
    expect(count(/<failure /g)).to.equal(2);
    expect(count(/<error /g)).to.equal(1);
    expect(count(/<skipped /g)).to.equal(2);
  });

  it('says what alone was judged', () => {
    expect(xml).not.to.contain(', only ');
    expect(junit({ ...linkedRun, selection: ['QRY-02'] })).to.match(
      /<testsuites name="[^"]*, only QRY-02"/,
    );
  });

  it('names each case once: readers drop a second of one name', () => {
    const names = [...xml.matchAll(/<testcase classname="([^"]*)" name="([^"]*)"/g)];
    expect(new Set(names.map(([, suite, name]) => `${suite} ${name}`)).size).to.equal(9);
  });

  it('carries nothing that XML cannot', () => {
    expect(xml.replaceAll('\n', '')).not.to.match(/\p{Cc}|\p{Cs}|[\ufffe\uffff]|\]\]>/u);
    expect(xml.length).to.be.lessThan(40_000);
  });
});
