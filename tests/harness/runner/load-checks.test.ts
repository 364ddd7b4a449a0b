import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { loadChecks } from '../../../tools/runner/load-checks.ts';
import { catalogue, specimen } from './run-specimens.ts';

describe('loading checks', () => {
  const refusals: readonly (readonly [files: readonly string[], message: string])[] = [
    [['refused/empty'], 'refused/empty.checks.ts: found an empty array, wanted an array of checks'],
    [['refused/no-array'], 'refused/no-array.checks.ts: found no array as default export'],
    [['refused/no-check'], 'refused/no-check.checks.ts: found no check as number 1'],
    [
      ['refused/unknown-key'],
      'refused/unknown-key.checks.ts: The guide has no requirement QRY-44; declare it under input/fsh/requirements. Nearest: QRY-04,',
    ],
    [
      ['holds', 'refused/twice'],
      'refused/twice.checks.ts: found QRY-01/holds a second time (first in tests/harness/runner/specimens/holds.checks.ts)',
    ],
    [['refused/throws'], 'refused/throws.checks.ts cannot be imported: thrown while it was'],
    [['no-such'], 'no-such.checks.ts, wanted a file or folder of checks'],
  ];
  for (const [files, message] of refusals)
    it(`refuses ${files.join(' with ')}`, async () => {
      const error: unknown = await loadChecks(files.map(specimen), catalogue).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      expect(error).to.have.property('name', 'CheckFileRefused');
      expect((error as Error).message).to.contain(message);
    });

  it('takes every check file below a folder, and knows where a check is from', async () => {
    const folder = fileURLToPath(new URL('./specimens/', import.meta.url));
    const error: unknown = await loadChecks([folder], catalogue).catch((thrown: unknown) => thrown);
    expect((error as Error).message).to.contain('specimens/refused/');
    const { checks, fileOf } = await loadChecks([specimen('holds')], catalogue);
    expect(checks.map(fileOf)).to.deep.equal(['tests/harness/runner/specimens/holds.checks.ts']);
  });

  it('refuses a folder without any', async () => {
    const folder = fileURLToPath(new URL('../reporters/golden/', import.meta.url));
    const error: unknown = await loadChecks([folder], catalogue).catch((thrown: unknown) => thrown);
    expect(error).to.have.property('name', 'CheckFileRefused');
    expect((error as Error).message).to.match(/^Found no check file below .*golden\/, wanted/);
  });

  it('makes a digest of what the files say', async () => {
    const { digest } = await loadChecks([specimen('holds')], catalogue);
    expect(digest).to.match(/^[0-9a-f]{64}$/);
    expect((await loadChecks([specimen('hangs')], catalogue)).digest).not.to.equal(digest);
  });
});
