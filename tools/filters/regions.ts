import { builtResource } from '../guide/built.ts';

interface ValueSet {
  readonly compose?: {
    readonly include?: readonly {
      readonly concept?: readonly { readonly code: string; readonly display?: string }[];
    }[];
  };
}

let known: ReadonlyMap<string, string> | undefined;

/**
 * The short list of anatomical regions (F4), displays by SNOMED CT code; read once from the guide's
 * value set.
 * @throws GuideNotBuilt
 */
export function regions(): ReadonlyMap<string, string> {
  known ??= displaysIn(builtResource('ValueSet', 'anatomical-region') as ValueSet);
  return known;
}

const displaysIn = ({ compose }: ValueSet): ReadonlyMap<string, string> =>
  new Map(
    (compose?.include ?? [])
      .flatMap(({ concept = [] }) => concept)
      .map(({ code, display = code }) => [code, display] as const),
  );
