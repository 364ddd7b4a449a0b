import { definition } from './core.ts';
import type { ElementDefinition } from './core.ts';

interface ValueSet {
  compose?: {
    include: {
      system?: string;
      concept?: { code: string }[];
      filter?: unknown[];
      valueSet?: unknown[];
    }[];
    exclude?: unknown[];
  };
}

interface CodeSystem {
  content: string;
  concept?: Concept[];
}

interface Concept {
  code: string;
  concept?: Concept[];
}

/** The codes of a value set that anyone can list, by system. */
export type Enumeration = ReadonlyMap<string, ReadonlySet<string>>;

const flat = (concepts: Concept[] = []): string[] =>
  concepts.flatMap((one) => [one.code, ...flat(one.concept)]);

/** Files are named by id, with which the URLs of what required bindings use end. */
const idOf = (url: string): string => url.split('/').pop() ?? '';

function wholeSystem(url: string): string[] | undefined {
  const system = definition('CodeSystem', idOf(url)) as CodeSystem | undefined;
  return system?.content === 'complete' ? flat(system.concept) : undefined;
}

function enumerate(url: string): Enumeration | undefined {
  const set = definition('ValueSet', idOf(url)) as ValueSet | undefined;
  if (set?.compose === undefined || set.compose.exclude !== undefined) return undefined;
  const out = new Map<string, ReadonlySet<string>>();
  for (const { system, concept, filter, valueSet } of set.compose.include) {
    if (system === undefined || filter !== undefined || valueSet !== undefined) return undefined;
    const codes = concept?.map(({ code }) => code) ?? wholeSystem(system);
    if (codes === undefined) return undefined;
    out.set(system, new Set(codes));
  }
  return out;
}

const known = new Map<string, Enumeration | undefined>();

/** The codes a required binding allows; nothing where it is not required or cannot be listed. */
export function requiredCodes(element: ElementDefinition | undefined): Enumeration | undefined {
  const { strength, valueSet } = element?.binding ?? {};
  if (strength !== 'required' || valueSet === undefined) return undefined;
  const url = valueSet.split('|')[0] ?? '';
  if (!known.has(url)) known.set(url, enumerate(url));
  return known.get(url);
}

export const allowed = (codes: Enumeration, code: string): boolean =>
  [...codes.values()].some((set) => set.has(code));
