import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect } from 'chai';
import addFormats from 'ajv-formats';
import { made } from './made.ts';

const schemaFile = new URL('../../../input/schemas/facts-index.schema.json', import.meta.url);
const ajv = new Ajv({ allErrors: true });
addFormats.default(ajv);
const valid = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object);

/** The facts with one thing wrong. */
function spoilt(change: (facts: Record<string, unknown>) => void): unknown {
  const facts = structuredClone(made.facts) as unknown as Record<string, unknown>;
  change(facts);
  return facts;
}

describe('facts index', () => {
  it('keeps to its schema', () => {
    valid(made.facts);
    expect(valid.errors).to.equal(null);
  });

  it('is told by its schema from what is none', () => {
    const without = (name: string) =>
      spoilt((facts) => {
        facts[name] = undefined;
      });
    const wrong = (list: 'studies' | 'reports', member: string, value: unknown) =>
      spoilt((facts) => {
        const [first] = facts[list] as Record<string, unknown>[];
        if (first !== undefined) first[member] = value;
      });
    expect(valid(without('digest'))).to.equal(false);
    expect(valid(wrong('studies', 'uid', 'urn:oid:2.25.1'))).to.equal(false);
    expect(valid(wrong('studies', 'started', '2023-03-14T09:30:00'))).to.equal(false);
    expect(valid(wrong('studies', 'surprise', 1))).to.equal(false);
    expect(valid(wrong('reports', 'status', 'finished'))).to.equal(false);
    expect(valid(wrong('reports', 'studies', []))).to.equal(false);
  });
});
