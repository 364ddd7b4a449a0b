import type { Handler } from '../../../tools/reference-ncpeh/seam.ts';
import type { Fault } from '../fault.ts';

/** Percent signs before letters and digits, which no client has to encode, arrive as percent signs. */
const leavingLetters =
  (handler: Handler): Handler =>
  (request) => {
    const [path = '', query] = request.url.split('?');
    if (request.method !== 'GET' || query === undefined) return handler(request);
    const left = query.replace(/%(?=4[1-9A-F]|5[0-9A]|6[1-9A-F]|7[0-9A]|3\d)/g, '%25');
    return handler(new Request(`${path}?${left}`, { headers: request.headers }));
  };

export default {
  name: 'letters-left-encoded',
  seam: 'handler',
  says: 'A home-made parser decodes the signs that it knows, %7C and %2C, and no letter.',
  violates: [],
  answers: 'content',
  fhir: leavingLetters,
} satisfies Fault;
