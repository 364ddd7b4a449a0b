import { outside, undecided } from '../selection.ts';
import { exact } from '../system.ts';
import { grammarSystem } from './grammar.ts';

/** The dihedral group D5 and the permutations of Verhoeff's check digit. */
const product = [
  ...['0123456789', '1234067895', '2340178956', '3401289567', '4012395678'],
  ...['5987604321', '6598710432', '7659821043', '8765932104', '9876543210'],
];
const permutation = [
  ...['0123456789', '1576283094', '5803796142', '8916043527'],
  ...['9453126870', '4286573901', '2793806415', '7046913258'],
];

function verhoeff(digits: string): boolean {
  let check = 0;
  Array.from(digits)
    .reverse()
    .forEach((digit, place) => {
      const permuted = permutation[place % 8]?.[Number(digit)];
      check = Number(product[check]?.[Number(permuted)]);
    });
  return check === 0;
}

/** SNOMED CT release file specification, SCTID: what is wrong with an identifier of a concept. */
function fault(id: string): string | undefined {
  if (!/^[1-9]\d{5,17}$/.test(id)) return 'a SNOMED CT identifier has 6 to 18 digits';
  if (!verhoeff(id)) return 'its check digit is wrong';
  const partition = id.slice(-3, -1);
  if (partition !== '00' && partition !== '10')
    return 'it identifies a description or a relationship, not a concept';
  return undefined;
}

/** A post-coordinated expression: identifiers with terms, refinements and operators. */
const expression = /^(?:(?:===|<<<) ?\(?\d{6,18}\b|\(?\d{6,18}\b[^]*[|:+={}),\s])/;

const gap = 'the content of SNOMED CT is not at hand';

/**
 * SNOMED CT: which concepts exist is not known offline; what cannot be one is known. Its filters
 * (`concept in` is a reference set, `expression =`) are open for every well-formed code.
 */
export const snomed = grammarSystem({
  url: 'http://snomed.info/sct',
  comparable: exact,
  gap,
  has(code) {
    const reason = expression.test(code) ? undefined : fault(code);
    return reason === undefined ? undecided(gap) : outside(reason);
  },
  filter: () => () => undecided(gap),
});
