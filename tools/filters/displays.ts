import { builtResource } from '../guide/built.ts';

interface ValueSet {
  readonly compose?: {
    readonly include?: readonly {
      readonly system?: string;
      readonly concept?: readonly { readonly code: string; readonly display?: string }[];
    }[];
  };
}

let known: ReadonlyMap<string, string> | undefined;

/**
 * The displays of the short list of anatomical regions (F4), by `system|code`; read once from the
 * built guide.
 * @throws GuideNotBuilt
 */
export function regionDisplays(): ReadonlyMap<string, string> {
  known ??= displaysIn(builtResource('ValueSet', 'anatomical-region') as ValueSet);
  return known;
}

const displaysIn = ({ compose }: ValueSet): ReadonlyMap<string, string> =>
  new Map(
    (compose?.include ?? []).flatMap(({ system = '', concept = [] }) =>
      concept.map(({ code, display = code }) => [`${system}|${code}`, display] as const),
    ),
  );
