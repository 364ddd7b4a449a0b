import { listTypes, searching } from '../../seams/search-request.ts';
import type { Rule } from '../variant.ts';
import { refusal } from './refusal.ts';

/** Every modifier that R4 defines for the types searched here, except the one of identifiers. */
const modifiers = ['missing', 'exact', 'contains', 'text', 'not', 'above', 'below', 'in', 'not-in'];

const unsupported = ([name]: readonly [string, string]): boolean => {
  const modifier = /:([a-z-]+)$/.exec(name)?.[1];
  return modifier !== undefined && !modifiers.includes(modifier);
};

export const strictParameters: Rule = {
  does: 'refuses parameters and modifiers it does not know, `:identifier` among them, whatever `Prefer` says',
  source:
    'HAPI FHIR JPA: HAPI-0524 for an unknown parameter, HAPI-2498 for the modifier `:identifier`',
  fhir: (handler) =>
    searching(listTypes, ({ type, parameters, ask }) => {
      const found = parameters.find(unsupported);
      return found === undefined
        ? ask(parameters)
        : Promise.resolve(refusal(400, 'processing', `HAPI-2498: ${type}: ${found[0]}`));
    })((request) => {
      const headers = new Headers(request.headers);
      headers.set('prefer', 'handling=strict');
      return handler(new Request(request, { headers }));
    }),
};
