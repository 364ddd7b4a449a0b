import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtResource, builtResources, type BuiltResource } from '../../../tools/guide/built.ts';
import {
  corpus,
  isFaulty,
  profileUrl,
  resourceOf,
} from '../../harness/validation/corpus/corpus.ts';
import type { CorpusCase } from '../../harness/validation/corpus/corpus.ts';
import { exceptions } from '../../harness/validation/exceptions.ts';
import { packageFolder } from '../../harness/validation/mutants/core.ts';
import { drawMutants } from '../../harness/validation/mutants/draw.ts';
import type { Mutant } from '../../harness/validation/mutants/kind.ts';
import { isObject } from '../../harness/validation/mutants/kind.ts';
import { withTarget } from './with-target.ts';

/** A file that both sides judge. */
export interface Asked {
  /** `guide/…`, `corpus/…`, `mutants/…`, `examples/…`: where it stands while it is judged. */
  readonly name: string;
  readonly resource: unknown;
  /** The file it was made from by one fault: what that file is blamed for does not count. */
  readonly original?: string;
  /** The resource type within, where the file is a Bundle of the resource and a target (with-target.ts). */
  readonly within?: string;
}

/** Files that end the referee's run, so that it says nothing of any file: they cannot be asked. */
export const aborting = {
  profiles: ['corpus-reslice', 'corpus-reslice-derived'],
  kinds: ['null-in-primitives', 'null-in-objects'],
} as const;

/** Cases and kinds in which the referee has to see the target to judge the type of a reference. */
const unfetched = 'does not judge the type of a target it cannot fetch';

interface Listed {
  readonly reference: { readonly reference: string };
  readonly exampleBoolean?: boolean;
  readonly exampleCanonical?: string;
}

type Guide = BuiltResource & { readonly definition: { readonly resource: readonly Listed[] } };

/** A resource that claims a profile: the referee takes profiles from there. */
function claiming(resource: unknown, profile: string | undefined): unknown {
  if (profile === undefined || !isObject(resource)) return resource;
  const meta = isObject(resource['meta']) ? resource['meta'] : {};
  const claimed = Array.isArray(meta['profile']) ? (meta['profile'] as unknown[]) : [];
  if (claimed.includes(profile)) return resource;
  const { resourceType, ...others } = resource;
  return { resourceType, ...others, meta: { ...meta, profile: [...claimed, profile] } };
}

/** R5 resources travel in the guide, and the referee knows R4. */
const ofR5 = new Set(['Requirements', 'ActorDefinition']);

/** The examples that the guide lists, each with the profile it is an example of. */
export function guideFiles(): readonly Asked[] {
  const [guide] = builtResources('ImplementationGuide') as readonly Guide[];
  return (guide?.definition.resource ?? [])
    .filter((one) => one.exampleBoolean === true || one.exampleCanonical !== undefined)
    .flatMap(({ reference: { reference }, exampleCanonical }) => {
      const [type = '', id = ''] = reference.split('/');
      if (ofR5.has(type)) return [];
      const resource = claiming(builtResource(type, id), exampleCanonical);
      return [{ name: `guide/${type}-${id}.json`, resource }];
    });
}

/** A file, of which the referee gets to see the target of the reference at a path. */
function seen(file: Asked, path: string): Asked {
  const bundle = withTarget(file.resource, path);
  const [within = ''] = path.split('.');
  return bundle === undefined ? file : { ...file, resource: bundle, within };
}

const isUnfetched = (referee: string | undefined): boolean => referee?.endsWith(unfetched) === true;

function caseFile(one: CorpusCase): Asked {
  const resource = claiming(resourceOf(one), profileUrl(one));
  const file = { name: `corpus/${one.name}.json`, resource };
  return isFaulty(one) && isUnfetched(one.referee) ? seen(file, one.expected.path) : file;
}

const isAborting = ({ profile }: CorpusCase): boolean =>
  (aborting.profiles as readonly string[]).includes(profile);

/** The cases written on profiles of their own, but for those that end the run. */
export const corpusFiles = (): readonly Asked[] =>
  corpus.filter((one) => !isAborting(one)).map(caseFile);

/** How many cases cannot be asked. */
export const casesLeftOut = corpus.filter(isAborting).length;

const mutantsAsked = 200;

/** A draw that never changes: the first 200 that can be asked. */
function sample(): readonly Mutant[] {
  const drawn = drawMutants({ seed: 'referee', count: 220 });
  return drawn
    .filter(({ kind }) => !(aborting.kinds as readonly string[]).includes(kind))
    .slice(0, mutantsAsked);
}

/** Mutants of official examples, 200 of them. */
export function mutantFiles(): readonly Asked[] {
  return sample().map(({ kind, source, path, resource, referee }, index) => {
    const name = `mutants/${String(index).padStart(3, '0')}-${kind}-${source}`;
    const file = { name, resource, original: `examples/${source}` };
    return isUnfetched(referee) ? seen(file, path) : file;
  });
}

const example = (file: string): unknown =>
  JSON.parse(readFileSync(join(packageFolder, file), 'utf8'));

/** The official examples that mutants were made of. */
export function exampleFiles(mutants: readonly Asked[]): readonly Asked[] {
  const names = new Set(mutants.map(({ original = '' }) => original));
  return [...names].map((name) => ({ name, resource: example(name.replace('examples/', '')) }));
}

/** The official examples of the reviewed exceptions, each as the referee can judge the exception. */
export function exceptionFiles(): readonly Asked[] {
  return exceptions.map(({ file, path, code }, index) => {
    const asked = { name: `exceptions/${index}-${file}`, resource: example(file) };
    return code === 'reference' ? seen(asked, path) : asked;
  });
}
