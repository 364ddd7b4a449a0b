import { existsSync, readFileSync, rmSync } from 'node:fs';
import { expect } from 'chai';
import { buildGuide } from '../../tools/guide/build-guide.ts';
import { canonicalBase } from '../../tools/guide/built.ts';
import { guidelineElements, type GuidelineElement } from '../../tools/guide/model-elements.ts';
import { profiledAt } from '../../tools/guide/profiled.ts';
import { trace, traceFile, writeTrace } from '../../tools/guide/trace.ts';
import { guidelineIds } from './guideline-ids.ts';

/** Lines of the trace that show every kind of field: several paths, a value set, no tag, no requirement, a comma. */
const excerpt = ['A.1.1.5', 'A.1.4.2', 'A.1.8.3', 'A.4.2', 'A.5.1.4', 'B.1.4.2', 'F4', 'R3'];

/** The fields of a line (RFC 4180); none of the guide's has a line break. */
const fieldsOf = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );

const element = (guidelineId: string, short: string): GuidelineElement => ({
  guidelineId,
  short,
  path: 'OneModel.one',
  model: 'OneModel',
  group: false,
  min: 0,
  max: '*',
  fhir: [
    { identity: 'fhir', map: 'Patient.name' },
    { identity: 'fhir', map: 'Person.name' },
  ],
  dicom: [{ identity: 'dicom', map: '(0010,0010)' }],
});

const covering = (key: string, covered: string) => ({
  resourceType: 'Requirements',
  id: 'one',
  statement: [
    {
      key,
      extension: [
        {
          url: 'http://elsewhere.example/statement-source',
          extension: [
            { url: 'article', valueString: 'Art. 10' },
            { url: 'element', valueCode: covered },
          ],
        },
      ],
    },
  ],
});

describe('the trace', () => {
  before(async () => {
    await buildGuide();
  });

  it('has one line for each element of the guideline, in its order', () => {
    const [header, ...lines] = trace().trim().split('\r\n');
    expect(header).to.equal(
      'element,name,model,cardinality,FHIR paths,profiles,obligations,value set,DICOM tags,requirements',
    );
    expect(lines.map((line) => line.split(',')[0])).to.deep.equal(guidelineIds);
  });

  it('names for each element its model, path and cardinality, and leaves empty only what has nothing to name', () => {
    const lines = trace().trim().split('\r\n').slice(1).map(fieldsOf);
    for (const [id = '', name, path, cardinality, fhir, , , , , keys] of lines) {
      for (const field of [name, path, cardinality, fhir]) expect(field, id).not.to.equal('');
      // of the content of report and manifest, statements are written when it is judged
      if (/^[FR]/.test(id)) expect(keys, id).not.to.equal('');
    }
    const bound = lines.filter(([, , , , , , , valueSet]) => valueSet !== '');
    const tagged = lines.filter(([, , , , , , , , tags]) => tags !== '');
    const elements = guidelineElements();
    const having = (has: (element: GuidelineElement) => boolean): string[] =>
      elements.filter(has).map(({ guidelineId }) => guidelineId);
    expect(bound.map(([id]) => id)).to.deep.equal(having(({ binding }) => binding !== undefined));
    expect(tagged.map(([id]) => id)).to.deep.equal(having(({ dicom }) => dicom.length > 0));
    expect(tagged.length).to.be.greaterThan(100);
    const obliging = lines.filter(([, , , , , , obligations]) => obligations !== '');
    expect(obliging.length).to.be.greaterThan(100);
    for (const [id, , , , , own] of obliging) expect(own, id).not.to.equal('');
  });

  it('names the profiles that oblige at a path, at an extension, and at slices where the whole is free', () => {
    const obliged = (id: string, path: string, code: string, profile?: string) => ({
      id,
      path,
      ...(profile === undefined ? {} : { type: [{ profile: [profile] }] }),
      extension: [
        {
          url: 'http://elsewhere.example/obligation',
          extension: [
            { url: 'code', valueCode: code },
            { url: 'actor', valueCanonical: 'http://elsewhere.example/ncpeh-a' },
          ],
        },
      ],
    });
    const profile = {
      resourceType: 'StructureDefinition',
      id: 'one',
      kind: 'resource',
      type: 'Patient',
      snapshot: {
        element: [
          obliged('Patient.name', 'Patient.name', 'SHALL:populate'),
          obliged('Patient.name:own', 'Patient.name', 'MAY:able-to-populate'),
          obliged('Patient.link:own', 'Patient.link', 'SHOULD:populate'),
          obliged('Patient.extension:x', 'Patient.extension', 'SHALL:display', 'http://a/ext'),
        ],
      },
    };
    const at = (...paths: string[]) => profiledAt(paths, [profile]).obligations;
    expect(at('Patient.name')).to.deep.equal(['ncpeh-a SHALL:populate']);
    expect(at('Patient.link')).to.deep.equal(['ncpeh-a SHOULD:populate']);
    expect(at('Patient.extension(ext)')).to.deep.equal(['ncpeh-a SHALL:display']);
    expect(at('Patient.extension(other)', 'Patient.gender')).to.deep.equal([]);
    expect(profiledAt(['Patient'], [profile]).profiles).to.deep.equal(['one']);
  });

  it('reads as the golden excerpt', () => {
    const lines = trace()
      .replaceAll(canonicalBase(), '{canonical}')
      .split('\r\n')
      .filter((line) => excerpt.includes(line.split(',')[0] ?? ''));
    const golden = readFileSync(new URL('trace-excerpt.csv', import.meta.url), 'utf8');
    expect(lines).to.deep.equal(golden.trim().split(/\r?\n/));
  });

  it('joins several values, quotes fields with commas and sorts the keys', () => {
    const elements = [element('A.1', 'Name, of "one"')];
    const both = [covering('ZZZ-02', 'A.1'), covering('AAA-01', 'A.1')];
    const [, line] = trace(elements, both, []).split('\r\n');
    expect(line).to.equal(
      'A.1,"Name, of ""one""",OneModel.one,0..*,Patient.name | Person.name,,,,"(0010,0010)",AAA-01 | ZZZ-02',
    );
  });

  it('refuses a requirement that covers what no model has', () => {
    expect(() => trace([element('A.1', 'One')], [covering('ZZZ-02', 'A.9')])).to.throw(
      /^ZZZ-02 covers the element A\.9, which no logical model has\. Correct the id/,
    );
  });

  it('is written beside the guide', () => {
    rmSync(traceFile, { force: true });
    expect(writeTrace()).to.equal(traceFile);
    expect(existsSync(traceFile)).to.equal(true);
  });
});
