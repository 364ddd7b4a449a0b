import { expect } from 'chai';
import type { Target } from '../../../tools/exchange/target.ts';
import { imagesAreReachable } from '../../support/capability/reachable-images.ts';

/** The name of what is thrown for a candidate that offers these ways to images; nothing is asked of it. */
async function thrownFor(...options: readonly string[]): Promise<string> {
  const target = { declares: { manifests: ['resources'], reports: [], options } };
  try {
    await imagesAreReachable(target as unknown as Target);
  } catch (error) {
    return error instanceof Error ? error.name : '';
  }
  return '';
}

describe('images that cannot be downloaded', () => {
  it('are no hole in a run where a viewer is declared instead', async () => {
    expect(await thrownFor('viewer')).to.equal('NotApplicable');
  });

  it('are a violation where nothing is declared instead', async () => {
    expect(await thrownFor()).to.equal('Violation');
    expect(await thrownFor('thumbnail')).to.equal('Violation');
  });
});
