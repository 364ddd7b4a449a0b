import { expect } from 'chai';
import { corpus, isFaulty, profileUrl, resourceOf } from '../corpus/corpus.ts';
import type { CorpusCase, FaultyCase } from '../corpus/corpus.ts';
import type { Finding, Validator } from '../../../../tools/validation/validator.ts';
import { compiledCorpus } from './compiled-corpus.ts';
import { errorsOf, isAlong, preparedValidator } from './prepared.ts';

/** Errors of the faulty cases that the validator is known to miss, and why; at most two. */
const misses: Readonly<Record<string, string>> = {};

describe('the validator on profiles written to judge it', function () {
  this.timeout(120_000);
  let validator: Validator;
  const errors = new Map<CorpusCase, Finding[]>();

  before(async () => {
    validator = preparedValidator({ resources: await compiledCorpus() });
    for (const one of corpus)
      errors.set(one, errorsOf(validator, resourceOf(one), [profileUrl(one)]));
  });

  const told = (one: CorpusCase): string =>
    (errors.get(one) ?? []).map(({ code, path, found }) => `${code} ${path} ${found}`).join('; ');

  it('finds no error in a valid case', () => {
    const alarmed = corpus
      .filter((one) => !isFaulty(one) && errors.get(one)?.length !== 0)
      .map((one) => `${one.name}: ${told(one)}`);
    expect(alarmed).to.deep.equal([]);
  });

  it('finds every fault where it is, but for at most two', () => {
    const isCaught = (one: FaultyCase): boolean =>
      (errors.get(one) ?? []).some(({ path }) => isAlong(path, one.expected.path));
    const missed = corpus
      .filter(isFaulty)
      .filter((one) => !isCaught(one))
      .map(({ name }) => name);
    expect(missed).to.deep.equal(Object.keys(misses));
    expect(missed.length).to.be.at.most(2);
  });

  it('says which family of rules is broken', () => {
    // R4 states these as invariants or as the form of a reference; the corpus sorts them by subject
    const kin: Readonly<Record<string, readonly string[]>> = {
      bundle: ['invariant'],
      contained: ['invariant', 'reference'],
      type: ['cardinality'],
    };
    const astray = corpus.filter(isFaulty).filter((one) => {
      const { rule, path } = one.expected;
      const codes = [rule, ...(kin[rule] ?? [])] as string[];
      return !(errors.get(one) ?? []).some(
        (finding) => isAlong(finding.path, path) && codes.includes(finding.code),
      );
    });
    expect(astray.map((one) => `${one.name}: ${told(one)}`)).to.deep.equal([]);
  });
});
