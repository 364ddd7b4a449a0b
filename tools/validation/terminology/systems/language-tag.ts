import { inside, outside } from '../selection.ts';
import { folded } from '../system.ts';
import { alpha2 } from './country-codes.ts';
import { grammarSystem } from './grammar.ts';
import { grandfathered, otherRegions, shorter, twoLetter } from './language-subtags.ts';

/** RFC 5646 2.1, langtag in lower case; a primary subtag of four to eight letters was never registered. */
const tag = new RegExp(
  [
    '^(?<language>[a-z]{2,3})(?:-[a-z]{3}){0,3}',
    '(?:-[a-z]{4})?',
    '(?:-(?<region>[a-z]{2}|[0-9]{3}))?',
    '(?<variants>(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*)',
    '(?<extensions>(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*)',
    '(?:-x(?:-[a-z0-9]{1,8})+)?$',
  ].join(''),
);

const privateUse = /^x(?:-[a-z0-9]{1,8})+$/;

const repeats = (list: readonly string[]): boolean => new Set(list).size < list.length;

const isRegion = (region: string): boolean =>
  /^[0-9]{3}$/.test(region) ||
  alpha2.has(region.toUpperCase()) ||
  otherRegions.has(region.toUpperCase()) ||
  /^(?:q[m-z]|x[a-z])$/.test(region);

/** What is wrong with a tag in lower case. Three-letter languages, scripts and variants pass by form. */
function fault(code: string): string | undefined {
  if (privateUse.test(code) || grandfathered.has(code)) return undefined;
  const found = tag.exec(code)?.groups;
  if (found === undefined) return 'it is not formed as a language tag (RFC 5646)';
  const { language = '', region, variants = '', extensions = '' } = found;
  if (language.length === 2 && !twoLetter.has(language)) return `${language} is no language subtag`;
  const short = shorter.get(language);
  if (short !== undefined) return `the subtag of ${language} is ${short}`;
  if (region !== undefined && !isRegion(region)) return `${region} is no region subtag`;
  const singletons = extensions.split('-').filter((subtag) => subtag.length === 1);
  if (repeats(variants.split('-').slice(1)) || repeats(singletons))
    return 'a variant or an extension stands twice';
  return undefined;
}

/** BCP-47, language tags, compared in any case. */
export const languageTags = grammarSystem({
  url: 'urn:ietf:bcp:47',
  comparable: folded,
  has(code) {
    const reason = fault(folded(code));
    return reason === undefined ? inside : outside(reason);
  },
});
