import type { JsonObject } from '../strip-definition.ts';
import type { TerminologySource } from '../terminology.ts';
import { absentSystem } from './absent-system.ts';
import { definedSystem } from './defined-system.ts';
import { grammars, stopgaps } from './external-systems.ts';
import { impliedValueSet } from './implied-value-set.ts';
import { textOf } from './reading.ts';
import { unknowable, type Selection } from './selection.ts';
import type { System } from './system.ts';
import { selectionOf } from './value-set.ts';
import { isLater } from './version-order.ts';

/** Code systems and value sets, each made ready when it is first asked for. */
export interface Library {
  system(url: string, version?: string): System;
  valueSet(canonical: string): Selection;
}

/** Makes each thing once; what is not worth keeping is made again. */
function remembering<T>(
  make: (key: string) => T | undefined,
  otherwise: (key: string) => T,
): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const before = made.get(key);
    if (before !== undefined) return before;
    const value = make(key);
    if (value === undefined) return otherwise(key);
    made.set(key, value);
    return value;
  };
}

const split = (canonical: string): [string, string | undefined] => {
  const bar = canonical.indexOf('|');
  return bar < 0 ? [canonical, undefined] : [canonical.slice(0, bar), canonical.slice(bar + 1)];
};

/** FHIR's own edition of a code system that terminology.hl7.org or an extension package overtook. */
const r4Version = '4.0.1';

function earlier(source: TerminologySource, url: string, definition: JsonObject) {
  const own = source.codeSystem(`${url}|${r4Version}`);
  if (own === definition || own?.['version'] !== r4Version) return {};
  return { r4Edition: own };
}

/**
 * Codes are retired, not removed, so a later version than asked decides as well as the asked one;
 * an earlier one, or one that cannot be compared, is only a part.
 */
function otherVersion(definition: JsonObject, asked: string | undefined) {
  const found = textOf(definition['version']);
  if (asked === undefined || asked === found || isLater(found, asked)) return {};
  return { otherVersion: asked };
}

function findSystem(source: TerminologySource, canonical: string): System | undefined {
  const [url, version] = split(canonical);
  const grammar = grammars.get(url);
  if (grammar !== undefined) return grammar;
  const definition = source.codeSystem(canonical);
  const content = textOf(definition?.['content']);
  const stopgap = stopgaps.get(url);
  if (stopgap !== undefined && content !== 'complete') return stopgap;
  if (definition === undefined || content === 'supplement' || content === 'not-present')
    return undefined;
  return definedSystem(url, {
    definition,
    supplements: source.supplements?.(url) ?? [],
    ...earlier(source, url, definition),
    ...otherVersion(definition, version),
  });
}

/** What a definition of another version than asked does not select, the asked one may. */
function ofOtherVersion(selection: Selection, asked: string, found: string | undefined): Selection {
  const reason = `version ${asked} is asked for, ${found ?? 'one without a version'} is at hand`;
  const guess = unknowable(reason);
  return {
    judge(code, trail) {
      const answer = selection.judge(code, trail);
      return answer.membership === 'in' ? answer : guess.judge(code, trail);
    },
    gaps: (trail) => [reason, ...selection.gaps(trail)],
  };
}

function findValueSet(source: TerminologySource, library: Library, canonical: string) {
  const [url, version] = split(canonical);
  const implied = impliedValueSet(url);
  const definition = source.valueSet(canonical) ?? implied;
  if (definition === undefined) return undefined;
  const selection = guarded(url, selectionOf(definition, library));
  if (definition === implied) return selection;
  const found = textOf(definition['version']);
  if (version === undefined || version === found) return selection;
  return ofOtherVersion(selection, version, found);
}

/** A value set that imports itself, directly or through others, decides nothing by doing so. */
function guarded(url: string, selection: Selection): Selection {
  const loop = unknowable(`the value set ${url} imports itself`);
  const pick = (trail: readonly string[]): Selection => (trail.includes(url) ? loop : selection);
  return {
    judge: (asked, trail) => pick(trail).judge(asked, [...trail, url]),
    gaps: (trail) => pick(trail).gaps([...trail, url]),
  };
}

/** A library over definitions; nothing is read before it is asked for. */
export function createLibrary(source: TerminologySource): Library {
  const systems = remembering(
    (canonical) => findSystem(source, canonical),
    (canonical) => absentSystem(split(canonical)[0]),
  );
  const library: Library = {
    system: (url, version) => systems(version === undefined ? url : `${url}|${version}`),
    valueSet: remembering(
      (canonical) => findValueSet(source, library, canonical),
      (canonical) => unknowable(`the value set ${split(canonical)[0]} is not at hand`),
    ),
  };
  return library;
}
