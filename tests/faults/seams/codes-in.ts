import { procedure, region } from '../../../tools/dataset/scenario/codes.ts';

/** The short list of regions, and the procedures of the data set. */
export const regionCodes: readonly string[] = Object.values(region).map(({ code }) => code);
export const procedureCodes: readonly string[] = Object.values(procedure).map(({ code }) => code);

/** Which of some codes a list entry shows, in its order. */
export const codesIn = (resource: unknown, some: readonly string[]): readonly string[] =>
  [...JSON.stringify(resource).matchAll(/"code":"(\w+)"/g)]
    .map(([, code = '']) => code)
    .filter((code) => some.includes(code));
