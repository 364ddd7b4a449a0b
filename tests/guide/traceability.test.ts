import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { projectFolder } from '../../tools/guide/built.ts';
import { buildGuide } from '../../tools/guide/build-guide.ts';
import { readCatalogue } from '../../tools/requirements/catalogue.ts';
import { loadChecks } from '../../tools/runner/load-checks.ts';
import type { Requirement } from '../../tools/verdict/check.ts';

/** One line of keys.csv (RFC 4180): fields may be quoted, quotes doubled. */
function fieldsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

const [header, ...lines] = readFileSync(join(projectFolder, 'input/data/keys.csv'), 'utf8')
  .trim()
  .split(/\r?\n/)
  .map(fieldsOf);
const rows = lines.map((fields) =>
  Object.fromEntries((header ?? []).map((name, index) => [name, fields[index] ?? ''])),
);
const keyed = rows.filter(({ decision }) => decision === 'key');

/** The areas whose statements are written; the others stand in keys.csv only. */
const written = ['CAP', 'PAT', 'QRY', 'MET', 'VER', 'LNK', 'IMG', 'BWT', 'ERR', 'LNG'];

describe('from candidate to key to statement to check', () => {
  let requirements: readonly Requirement[];
  let covered: ReadonlySet<string>;
  before(async () => {
    await buildGuide();
    const catalogue = readCatalogue();
    requirements = catalogue.requirements;
    const { checks } = await loadChecks([join(projectFolder, 'tests/conformance')], catalogue);
    covered = new Set(checks.map(({ key }) => key));
  });

  it('decides each of the 183 candidates', () => {
    const decided = new Set(rows.map(({ candidate }) => Number(candidate)));
    expect([...decided].sort((a, b) => a - b)).to.deep.equal(
      Array.from({ length: 183 }, (_, index) => index + 1),
    );
    for (const { candidate, decision, reason } of rows)
      if (decision !== 'key') expect(reason, `candidate ${candidate ?? ''}`).not.to.equal('');
  });

  it('allocates each key once for its statement, without holes', () => {
    const keys = [...new Set(keyed.map(({ key }) => key ?? ''))].sort();
    for (const area of new Set(keys.map((key) => key.slice(0, 3)))) {
      const own = keys.filter((key) => key.startsWith(area));
      expect(own).to.deep.equal(
        own.map((_, index) => `${area}-${String(index + 1).padStart(2, '0')}`),
      );
    }
  });

  it('writes every statement of the areas judged, as keys.csv has it', () => {
    const of = (area: string): string[] =>
      [...new Set(keyed.map(({ key }) => key ?? ''))].filter((key) => key.startsWith(area)).sort();
    for (const area of written)
      expect(
        requirements
          .filter((one) => one.area === area)
          .map(({ key }) => key)
          .sort(),
      ).to.deep.equal(of(area));
    for (const { key, title, strength } of requirements) {
      const row = keyed.find((one) => one['key'] === key);
      expect(row?.['title'], key).to.equal(title);
      expect(row?.['conformance'], key).to.equal(strength);
    }
  });

  it('says of each statement either by which checks it is judged or why it is not', () => {
    for (const { key, untestedBecause } of requirements)
      expect(untestedBecause === undefined, `${key}: ${untestedBecause ?? 'judged'}`).to.equal(
        covered.has(key),
      );
  });
});
