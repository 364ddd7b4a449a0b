import { expect } from 'chai';
import { region } from '../../../tools/dataset/scenario/codes.ts';
import { regions } from '../../../tools/filters/regions.ts';

describe('the short list of anatomical regions', () => {
  it('is that of the guide, ten codes, with all that the data set uses', () => {
    expect(regions().size).to.equal(10);
    expect([...regions().keys()]).to.include.members(Object.values(region).map(({ code }) => code));
  });
});
