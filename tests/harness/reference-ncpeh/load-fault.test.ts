import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect } from 'chai';

import { loadFault } from '../../../tools/reference-ncpeh/load-fault.ts';

describe('loading a fault by path', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ncpeh-fault-'));
  const file = join(folder, 'faults.mjs');
  const broken = join(folder, 'broken.mjs');
  before(() => {
    writeFileSync(
      file,
      `export default { name: 'down', seam: 'handler', fhir: (handler) => handler };
       export const lost = { name: 'lost', seam: 'data', data: (held) => held };
       export const idle = { name: 'idle', seam: 'wire' };`,
    );
    writeFileSync(broken, 'export default {');
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('takes the default export, or the one named', async () => {
    expect((await loadFault(file)).name).to.equal('down');
    expect((await loadFault(`${file}#lost`)).seam).to.equal('data');
  });

  const failures: readonly (readonly [written: string, words: readonly string[]])[] = [
    [`${file}#missing`, ['export missing', 'default, idle, lost', 'FILE#NAME']],
    [`${file}#idle`, ['export idle', 'Wanted']],
    [broken, ['broken.mjs', 'cannot be loaded']],
    [join(folder, 'absent.mjs'), ['absent.mjs', 'cannot be loaded']],
  ];
  for (const [written, words] of failures) {
    it(`says what is wrong with ${written.slice(folder.length + 1)}`, async () => {
      const failure = await loadFault(written).catch((error: unknown) => error);
      expect(failure).to.be.an('error');
      for (const word of words) expect((failure as Error).message).to.include(word);
    });
  }
});
