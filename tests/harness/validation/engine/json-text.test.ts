import { expect } from 'chai';
import type { Finding, Validator } from '../../../../tools/validation/validator.ts';
import { preparedValidator } from './prepared.ts';

describe('the validator on source text', function () {
  this.timeout(60_000);
  let validator: Validator;
  before(() => {
    validator = preparedValidator();
  });
  const first = (text: string): Finding | undefined =>
    validator.validate({ text }).findings.find(({ severity }) => severity === 'error');

  it('names line and column of a finding', () => {
    const text = '{\n  "resourceType": "Patient",\n  "name": [\n    { "family": 7 }\n  ]\n}';
    expect(first(text)).to.include({
      code: 'primitive',
      path: 'Patient.name[0].family',
      line: 4,
      column: 17,
    });
  });

  it('names line and column of something missing: of what lacks it', () => {
    const text = '{"resourceType":"Observation",\n"status":"final"}';
    expect(first(text)).to.include({ code: 'cardinality', line: 1, column: 1 });
  });

  it('names line and column where text stops being JSON', () => {
    const place = (text: string): unknown[] => {
      const { code, line, column, wanted } = first(text) ?? {};
      return [code, line, column, wanted];
    };
    expect(place('{"a": 1,\n "b" 2}')).to.deep.equal(['json', 2, 6, 'a colon']);
    expect(place('{"a": [1, 2}')).to.deep.equal(['json', 1, 12, 'a comma or ]']);
    expect(place('')).to.deep.equal(['json', 1, 1, 'a value']);
    expect(place('{"a": "b\n"}')).to.deep.equal(['json', 1, 7, 'the end of the string']);
    expect(place('{} x')).to.deep.equal(['json', 1, 4, 'the end of the text']);
    expect(place('{"a":1,}')).to.deep.equal(['json', 1, 8, 'a property name in double quotes']);
    expect(place('[1e400, 01]')[2]).to.equal(10);
  });

  it('finds a property that stands twice, which reading would lose', () => {
    const text = '{"resourceType":"Patient",\n "active":true,\n "active":false}';
    expect(first(text)).to.include({ code: 'json', line: 3, column: 11, path: 'Patient.active' });
  });

  it('reads text behind a byte order mark', () => {
    expect(first('\uFEFF{"resourceType":"Patient"}')).to.equal(undefined);
  });
});
