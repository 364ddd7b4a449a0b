import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { validateXML } from 'xmllint-wasm';
import { junit } from '../../../tools/reporters/junit.ts';
import { failingRun } from './failing-run.ts';
import { fixtureRun } from './fixture-run.ts';
import { linkedRun } from './linked-run.ts';

const schema = readFileSync(new URL('junit.xsd', import.meta.url), 'utf8');

/** What a text breaks of the schema, as libxml2 says it; empty is valid. */
async function complaints(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'junit.xml', contents: xml }],
    schema: [{ fileName: 'junit.xsd', contents: schema }],
  });
  return errors.map(({ message }) => message);
}

describe('JUnit, by its schema', () => {
  for (const [name, run] of Object.entries({
    'every verdict and hostile text': fixtureRun,
    'gates and a graph': linkedRun,
    '300 failures': failingRun(300),
    nothing: { ...fixtureRun, results: [] },
  }))
    it(`is valid for a run of ${name}`, async () => {
      expect(await complaints(junit(run))).to.deep.equal([]);
    });

  it('is refused where a case is told twice, or a count is missing', async () => {
    const xml = junit(fixtureRun);
    const twice = xml.replace(/( *<testcase [\s\S]*?<\/testcase>\n)/, '$1$1');
    expect((await complaints(twice)).join()).to.contain('Duplicate key-sequence');
    expect((await complaints(xml.replace(' errors="1"', ''))).join()).to.contain('errors');
  });
});
