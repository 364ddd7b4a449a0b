import { Refusal } from '../operation-outcome.ts';
import { unescaped } from './escape.ts';
import { isObject } from './rule.ts';
import type { Circumstance, SearchRule } from './rule.ts';
import { testToken, tokensOf } from './token.ts';
import type { Token } from './token.ts';

/** Where a reference points: its address as written, and what it says of the target's identifier. */
export interface ReferenceValue {
  readonly address: string;
  readonly identifiers: readonly Token[];
}

function valueOf(value: unknown): readonly ReferenceValue[] {
  if (typeof value === 'string') return [{ address: value, identifiers: [] }];
  if (!isObject(value)) return [];
  const address = typeof value['reference'] === 'string' ? value['reference'] : '';
  return [{ address, identifiers: tokensOf(value['identifier']) }];
}

/** An address on this server as `Type/id`, any other as it is; a version is left out. */
export function localAddress(address: string, base: string): string {
  const below = address.startsWith(`${base}/`) ? address.slice(base.length + 1) : address;
  return below.replace(/\/_history\/[^/]+$/, '');
}

function testBareId(id: string, targets: readonly string[]) {
  return (address: string) => {
    const [type = '', found, ...more] = address.split('/');
    const expected = targets.length === 0 || targets.includes(type);
    return found === id && more.length === 0 && expected;
  };
}

function testReference(text: string, modifier: string | undefined, circumstance: Circumstance) {
  if (modifier === 'identifier') {
    const admits = testToken(text);
    return ({ identifiers }: ReferenceValue) => identifiers.some(admits);
  }
  const wanted = localAddress(unescaped(text), circumstance.base);
  if (wanted === '') throw new Refusal(400, 'value', 'Found an empty reference; wanted Type/id.');
  const targets = modifier === undefined ? circumstance.targets : [modifier];
  const admits = /^[A-Za-z0-9\-.]{1,64}$/.test(wanted)
    ? testBareId(wanted, targets)
    : (address: string) => address === wanted;
  return ({ address }: ReferenceValue) => admits(localAddress(address, circumstance.base));
}

/**
 * References (R4 search, 3.1.1.4.9): `id`, `Type/id`, an absolute URL, `:Type` with an id, and `:identifier`, which asks the
 * reference's own identifier and not the target's.
 */
export const referenceRule: SearchRule<ReferenceValue> = {
  modifiers: ['identifier'],
  index: (found) => found.flatMap(valueOf),
  test: testReference,
  sortKey: ({ address }) => address,
};
