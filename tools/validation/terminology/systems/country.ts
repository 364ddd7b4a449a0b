import { inside, outside, undecided } from '../selection.ts';
import { alpha2, alpha3, numeric } from './country-codes.ts';
import { exact } from '../system.ts';
import { grammarSystem } from './grammar.ts';

/** ISO 3166-1 8.1.3: codes that users may assign, as many do with XK. */
const free = /^(?:AA|Q[M-Z]|X[A-Z]|ZZ|AA[A-Z]|Q[M-Z][A-Z]|X[A-Z]{2}|ZZ[A-Z])$/;

/** ISO 3166-1 in its three spellings, which FHIR R4 takes as one system. */
export const countries = grammarSystem({
  url: 'urn:iso:std:iso:3166',
  comparable: exact,
  gap: 'ISO 3166 leaves some codes, XK among them, to its users',
  has(code) {
    if (alpha2.has(code) || alpha3.has(code) || numeric.has(code)) return inside;
    if (free.test(code)) return undecided(`ISO 3166 leaves ${code} to its users`);
    return outside(`${code} is assigned to no country`);
  },
});

const gap = 'the subdivisions of ISO 3166-2 are not at hand';

/** ISO 3166-2: the form and the country are known, the subdivision is not. */
export const subdivisions = grammarSystem({
  url: 'urn:iso:std:iso:3166:-2',
  comparable: exact,
  gap,
  has(code) {
    const country = /^([A-Z]{2})-[A-Z0-9]{1,3}$/.exec(code)?.[1];
    if (country === undefined)
      return outside('a subdivision is a country, a hyphen and 1 to 3 signs');
    return alpha2.has(country) ? undecided(gap) : outside(`${country} is assigned to no country`);
  },
});
