import { inside, outside } from '../selection.ts';
import { exact } from '../system.ts';
import { grammarSystem } from './grammar.ts';

/** RFC 3986 3: a scheme, a colon, and something without blanks. */
const absolute = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/;

/** URIs as codes, for instance `urn:oid:…` of a DICOM SOP class. */
export const uris = grammarSystem({
  url: 'urn:ietf:rfc:3986',
  comparable: exact,
  has: (code) => (absolute.test(code) ? inside : outside('it is no absolute URI')),
});
