import type { Benign } from '../fault.ts';
import { refusal } from '../seams/refusals.ts';

export default {
  name: 'bars-refused',
  seam: 'handler',
  says: 'A web server refuses addresses with characters that RFC 3986 has no place for, a bare bar among them.',
  fhir: (handler) => (request) =>
    request.url.includes('|')
      ? Promise.resolve(refusal(400, 'Invalid character in the request target.'))
      : handler(request),
} satisfies Benign;
