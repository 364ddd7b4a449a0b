import { Refusal } from '../operation-outcome.ts';
import { splitUnescaped, unescaped } from './escape.ts';
import { isObject } from './rule.ts';
import type { SearchRule } from './rule.ts';

/** A code or identifier with the system it belongs to, if any. */
export interface Token {
  readonly system: string | undefined;
  readonly code: string;
}

const dicomUid = 'urn:dicom:uid';
const oidPrefix = 'urn:oid:';

function tokenOf(system: unknown, code: unknown): readonly Token[] {
  if (typeof code !== 'string') return [];
  const named = typeof system === 'string' ? system : undefined;
  if (named !== dicomUid) return [{ system: named, code }];
  // The guide's rule of tolerance: a DICOM UID is found with and without `urn:oid:`.
  const bare = code.startsWith(oidPrefix) ? code.slice(oidPrefix.length) : code;
  return [
    { system: named, code: bare },
    { system: named, code: oidPrefix + bare },
  ];
}

/** The tokens of a Coding, CodeableConcept, Identifier, code, string or boolean. */
export function tokensOf(value: unknown): readonly Token[] {
  if (typeof value === 'boolean') return [{ system: undefined, code: String(value) }];
  if (typeof value === 'string') return [{ system: undefined, code: value }];
  if (!isObject(value)) return [];
  if (Array.isArray(value['coding'])) return value['coding'].flatMap(tokensOf);
  return tokenOf(value['system'], value['code'] ?? value['value']);
}

/**
 * The question a token asks (R4 search, 3.1.1.4.10): `code` in any system, `system|code`, `|code` without a system, `system|`
 * any code of it. Comparison is exact: identifiers are never matched by prefix or blind to case.
 */
export function testToken(text: string): (token: Token) => boolean {
  const [first = '', second, ...more] = splitUnescaped(text, '|').map(unescaped);
  if (more.length > 0 || first + (second ?? '') === '') {
    const wanted = 'code, system|code, |code or system|';
    throw new Refusal(400, 'value', `Found the token "${text}"; wanted ${wanted}.`);
  }
  if (second === undefined) return ({ code }) => code === first;
  if (first === '') return ({ system, code }) => system === undefined && code === second;
  if (second === '') return ({ system }) => system === first;
  return ({ system, code }) => system === first && code === second;
}

/** Codes and identifiers. */
export const tokenRule: SearchRule<Token> = {
  modifiers: [],
  index: (found) => found.flatMap(tokensOf),
  test: testToken,
  sortKey: ({ code }) => code,
};
