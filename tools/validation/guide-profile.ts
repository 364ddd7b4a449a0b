import { canonicalBase } from '../guide/built.ts';

/**
 * The canonical URL of a profile of the guide, by its id; whether there is one, `Validator.knows` says.
 * @throws GuideNotBuilt when there is no built guide to read the canonical base from
 */
export const guideProfile = (id: string): string => `${canonicalBase()}/StructureDefinition/${id}`;
