import { expect } from 'chai';
import { overLine } from '../../../tools/reference-ncpeh/over-line.ts';
import type { Line } from '../../../tools/reference-ncpeh/over-line.ts';

const body = new Uint8Array(1000).map((_, at) => at % 251);
const request = new Request('http://a.example/');
const serving = (): Promise<Response> =>
  Promise.resolve(new Response(body, { status: 206, headers: { 'content-type': 'a/b' } }));

/** The parts of a body as they come. */
async function partsOf(line: Line): Promise<readonly Uint8Array[]> {
  const response = await overLine(serving, line)(request);
  expect(response.status).to.equal(206);
  expect(response.headers.get('content-type')).to.equal('a/b');
  const parts: Uint8Array[] = [];
  // Node's streams can be iterated; the DOM's type does not say so.
  for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) parts.push(part);
  return parts;
}

describe('over a line', () => {
  it('a body is the same, in parts of a twentieth of a second', async () => {
    const [fast, slow] = [await partsOf({ rate: 20_000 }), await partsOf({ rate: 10_000 })];
    expect(fast.map(({ length }) => length)).to.deep.equal([1000]);
    expect(slow.map(({ length }) => length)).to.deep.equal([500, 500]);
    expect(Buffer.concat(slow).equals(body)).to.equal(true);
  });

  it('what is delayed longer comes later, even without a body', async () => {
    const came: number[] = [];
    const empty = (): Promise<Response> => Promise.resolve(new Response(null, { status: 204 }));
    const delayed = async (delay: number): Promise<void> => {
      expect((await overLine(empty, { delay, rate: 1 })(request)).status).to.equal(204);
      came.push(delay);
    };
    await Promise.all([40, 1, 20].map(delayed));
    expect(came).to.deep.equal([1, 20, 40]);
  });
});
