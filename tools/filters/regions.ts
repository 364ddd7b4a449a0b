import { builtResource } from '../guide/built.ts';

interface ValueSet {
  readonly compose?: {
    readonly include?: readonly { readonly concept?: readonly { readonly code?: string }[] }[];
  };
}

let known: ReadonlySet<string> | undefined;

/**
 * The codes of the short list of anatomical regions (F4), read once from the guide's value set.
 * @throws GuideNotBuilt
 */
export function regionCodes(): ReadonlySet<string> {
  known ??= new Set(
    ((builtResource('ValueSet', 'anatomical-region') as ValueSet).compose?.include ?? [])
      .flatMap(({ concept = [] }) => concept)
      .flatMap(({ code }) => code ?? []),
  );
  return known;
}
