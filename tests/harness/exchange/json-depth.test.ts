import { expect } from 'chai';
import fc from 'fast-check';
import { createDepthGauge } from '../../../tools/exchange/json-depth.ts';

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? 1 + Math.max(0, ...Object.values(value).map(depthOf))
    : 0;

describe('depth of JSON', () => {
  it('is that of the parsed value, however the text is cut', () => {
    const tricky = fc.constantFrom('"', '\\', '[', '{"', '\\"]', '}');
    const json = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 6 }, tricky, tie('list'), tie('object')),
      list: fc.array(tie('value'), { maxLength: 3 }),
      object: fc.dictionary(tricky, tie('value'), { maxKeys: 3 }),
    }));
    fc.assert(
      fc.property(fc.array(json.value), fc.integer({ min: 1, max: 9 }), (value, size) => {
        const text = Buffer.from(` \n${JSON.stringify(value)}`);
        const gauge = createDepthGauge();
        let depth = 0;
        for (let at = 0; at < text.length; at += size) depth = gauge(text.subarray(at, at + size));
        expect(depth).to.equal(depthOf(value));
      }),
    );
  });

  it('is not asked of what does not begin as JSON', () => {
    expect(createDepthGauge()(Buffer.from('<p>[[[[[[</p>'))).to.equal(0);
    expect(createDepthGauge()(Buffer.from('"[[["'))).to.equal(0);
  });
});
