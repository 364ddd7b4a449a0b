import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtResource, canonicalBase } from '../../tools/guide/built.ts';
import type { Edit } from '../harness/validation/corpus/case.ts';
import { apply } from '../harness/validation/corpus/edit.ts';

/** An example of the guide after one JSON Patch operation (RFC 6902), and why it is no longer valid. */
export interface NearMiss {
  /** The file's name without its ending. */
  readonly name: string;
  /** `Type/id` of an example of the built guide. */
  readonly twin: string;
  readonly why: string;
  readonly patch: Edit;
  readonly expected: Expected;
}

/** What every error of the near miss is: of one rule, at one path. */
export interface Expected {
  /** The family of the rule, a code of the validator's findings. */
  readonly rule: string;
  /** The key of an invariant. */
  readonly key?: string;
  readonly path: string;
}

const folder = fileURLToPath(new URL('./invalid/', import.meta.url));

/** Stands for the guide's canonical base in the files, which must not spell it. */
const placeholder = /\bCANONICAL\b/g;

/** Every near miss, by name. */
export function nearMisses(): readonly NearMiss[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8').replace(placeholder, canonicalBase());
      return { name: basename(file, '.json'), ...(JSON.parse(text) as Omit<NearMiss, 'name'>) };
    });
}

/** An example, as far as these tests look at it. */
export interface Twin {
  readonly resourceType: string;
  readonly meta?: { readonly profile?: readonly string[] };
}

/** The example as the guide holds it. */
export function twinOf({ twin }: NearMiss): Twin {
  const [type = '', id = ''] = twin.split('/');
  return builtResource(type, id);
}

/** The example after the operation. */
export const spoilt = (miss: NearMiss): unknown =>
  apply(twinOf(miss) as unknown as Parameters<typeof apply>[0], miss.patch);
