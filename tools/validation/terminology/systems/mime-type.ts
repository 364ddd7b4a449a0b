import { inside, outside } from '../selection.ts';
import { folded } from '../system.ts';
import { grammarSystem } from './grammar.ts';

/** Top-level types of RFC 2046, 2077, 4735, 6838, 8081 and 9695; others need an `x-`. */
const topLevelTypes = [
  ...['application', 'audio', 'example', 'font', 'haptics', 'image', 'message', 'model'],
  ...['multipart', 'text', 'video'],
];

/** R4 CapabilityStatement.format: "xml", "json" and "ttl" are allowed; TestScript uses them too. */
const shortNames = ['xml', 'json', 'ttl'];

/** RFC 6838 4.2: restricted-name. */
const name = /^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$/;

/** RFC 2045 5.1: a parameter with a token or a quoted string. */
const parameter = /^\s*[^\s()<>@,;:\\"/[\]?=]+=(?:[^\s()<>@,;:\\"/[\]?=]+|"(?:[^"\\]|\\.)*")\s*$/;

/** Splits at semicolons outside quotes. */
const parts = (code: string): string[] =>
  code.match(/(?:"(?:[^"\\]|\\.)*"|[^;"]|")+|(?<=;)$/g) ?? [];

function fault(code: string): string | undefined {
  const [essence = '', ...parameters] = parts(code);
  const [type = '', subtype, ...more] = essence.trimEnd().split('/');
  if (subtype === undefined || more.length > 0) return 'a media type is type/subtype';
  if (!topLevelTypes.includes(type.toLowerCase()) && !/^x-./i.test(type))
    return `${type} is no top-level media type`;
  if (!name.test(type) || !name.test(subtype)) return 'its type or subtype is no media type name';
  const wrong = parameters.find((one) => !parameter.test(one));
  return wrong === undefined ? undefined : `${wrong.trim()} is no parameter (name=value)`;
}

/** BCP-13, media types: a grammar with a closed list of top-level types. */
export const mimeTypes = grammarSystem({
  url: 'urn:ietf:bcp:13',
  comparable: folded,
  has(code) {
    const reason = shortNames.includes(code) ? undefined : fault(code);
    return reason === undefined ? inside : outside(reason);
  },
});
