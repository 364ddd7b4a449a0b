import { aliases } from './alias-maps.ts';
import type { FilterId } from './filter.ts';

/** One step into a resource: an element by its name, a choice by the name before its type, or an extension. */
export type Step =
  | { readonly element: string }
  | { readonly extension: string } // its whole URL
  | { readonly extensionEnding: string }; // the end of it: the guide's canonical is the publisher's

/** Where a resource carries what a filter asks for. */
export interface Carrier {
  readonly type: string;
  readonly filter: FilterId;
  readonly steps: readonly Step[];
}

let known: readonly Carrier[] | undefined;

/**
 * The elements in which a resource of that type may carry what a filter asks for: this guide's own
 * first, then the anchors'. Read once from the built guide.
 * @throws GuideNotBuilt
 */
export function carriersOf(type: string, filter: FilterId): readonly Carrier[] {
  known ??= aliases('element-path').map(({ filter, code }) => ({ filter, ...readPath(code) }));
  return known.filter((carrier) => carrier.type === type && carrier.filter === filter);
}

const first = /^([A-Za-z]\w*)/;
const step =
  /\.(?:extension\('([^']+)'\)|extension\.where\(url\.endsWith\('([^']+)'\)\)|([a-z]\w*)(?!\w*\())/y;

/**
 * An element path of the alias maps: the part of FHIRPath they use.
 * @throws Error when it is written in another part.
 */
export function readPath(path: string): Pick<Carrier, 'type' | 'steps'> {
  const type = first.exec(path)?.[0] ?? '';
  const steps: Step[] = [];
  for (step.lastIndex = type.length; step.lastIndex < path.length;) {
    const [, extension, extensionEnding, element] = step.exec(path) ?? [];
    if (extension !== undefined) steps.push({ extension });
    else if (extensionEnding !== undefined) steps.push({ extensionEnding });
    else if (element !== undefined) steps.push({ element });
    else
      throw new Error(
        `The alias maps hold the path ${path}; wanted element names, extension('url') and ` +
          `extension.where(url.endsWith('end')) joined by dots. Correct it under input/fsh/terminology/aliases.`,
      );
  }
  return { type, steps };
}
