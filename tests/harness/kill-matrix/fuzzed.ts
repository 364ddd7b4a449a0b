import type { Handler } from '../../../tools/reference-ncpeh/seam.ts';

/** What stands in place of a value: another type, a URL that is none, names that objects have of their own. */
const others: readonly unknown[] = [
  null,
  -1,
  1e308,
  true,
  '',
  'http://[',
  '\u0000',
  [],
  [null],
  {},
  { toString: 1, valueOf: null },
];

type Place = readonly [holder: Record<string, unknown>, key: string];

function* placesIn(value: unknown): Generator<Place> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    yield [value as Record<string, unknown>, key];
    yield* placesIn(member);
  }
}

/** Numbers from 0 up to 1, the same for the same seed. */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

/**
 * A server whose JSON answers, a share of them, lost a member or have another value in it somewhere:
 * one to three such places an answer, always the same for the same seed.
 */
export function fuzzed(seed: number, share: number): (handler: Handler) => Handler {
  const next = numbers(seed);
  const spoil = (body: unknown): unknown => {
    const places = [...placesIn(body)];
    for (let left = 1 + Math.floor(next() * 3); left > 0; left -= 1) {
      const [holder, key] = places[Math.floor(next() * places.length)] ?? [{}, ''];
      if (next() < 0.3) Reflect.deleteProperty(holder, key);
      else holder[key] = others[Math.floor(next() * others.length)];
    }
    return body;
  };
  return (handler) => async (request) => {
    const answer = await handler(request);
    const isJson = answer.headers.get('content-type')?.includes('json') === true;
    if (!isJson || next() >= share) return answer;
    const headers = new Headers(answer.headers);
    headers.delete('content-length');
    const body = JSON.stringify(spoil(await answer.json()));
    return new Response(body, { status: answer.status, headers });
  };
}
