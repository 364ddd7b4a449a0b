import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { isObject } from './search/rule.ts';
import type { Fault } from './seam.ts';

/** What each seam needs at least one of, as a function. */
const seams: Readonly<Record<string, readonly string[]>> = {
  handler: ['fhir', 'images'],
  data: ['data'],
  wire: ['fhir', 'images'],
};

function isFault(thing: unknown): thing is Fault {
  if (!isObject(thing) || typeof thing['name'] !== 'string') return false;
  const members = seams[String(thing['seam'])] ?? [];
  return members.some((member) => typeof thing[member] === 'function');
}

async function exportsOf(file: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    return (await import(pathToFileURL(resolve(file)).href)) as Readonly<Record<string, unknown>>;
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    throw new Error(`The fault module ${file} cannot be loaded: ${says}`, { cause: error });
  }
}

/**
 * Loads a fault by path: the default export of `FILE`, or the export `NAME` of `FILE#NAME`.
 * @throws Error naming the file, what was found in it and what is wanted
 */
export async function loadFault(written: string): Promise<Fault> {
  const [, file = written, name = 'default'] = /^(.+)#([^#/\\]+)$/.exec(written) ?? [];
  const found = await exportsOf(file);
  const fault = found[name];
  if (isFault(fault)) return fault;
  const names = Object.keys(found).join(', ') || 'nothing';
  const wanted =
    "{ name, seam: 'handler', fhir and/or images }, { name, seam: 'data', data } or { name, seam: 'wire', fhir and/or images }";
  throw new Error(
    `${file} has no fault as its export ${name}. Found exports: ${names}. Wanted ${wanted}; choose one by FILE#NAME.`,
  );
}
