import assert from 'node:assert';
import { expect } from 'chai';
import { ExchangeError } from '../../../../tools/exchange/exchange-error.ts';
import { NotApplicable, Untestable, Violation } from '../../../../tools/verdict/outcome.ts';
import { requirement } from '../../../support/requirement.ts';

const bug = 'a bug of the check' as unknown as { walked: { off: string } };

/** One check for each way to end other than held. */
export default [
  requirement('QRY-05', { slug: 'type-error', says: 'a bug' }, async () => {
    await Promise.resolve(bug.walked.off);
  }),
  requirement('QRY-05', { slug: 'throws-text', says: 'no Error' }, () =>
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the specimen
    Promise.reject('just text'),
  ),
  requirement('QRY-05', { slug: 'node-assert', says: 'a bug of a library' }, async () => {
    assert.equal(await Promise.resolve(1), 2);
  }),
  requirement('QRY-05', { slug: 'violation', says: 'a search' }, async (target) => {
    const { exchange } = await target.fhir.search('ImagingStudy', []);
    throw new Violation('A study is missing.', {
      wanted: '2 studies',
      found: '1 study',
      missing: ['ct-abdomen'],
      exchange,
    });
  }),
  requirement('QRY-05', { slug: 'assertion', says: 'a search' }, async (target) => {
    const { status } = await target.fhir.search('ImagingStudy', []);
    expect(status).to.equal(418);
  }),
  requirement('QRY-05', { slug: 'nothing-compared', says: 'a search' }, async (target) => {
    await target.fhir.search('ImagingStudy', []);
  }),
  requirement('QRY-05', { slug: 'untestable', says: 'nothing' }, () =>
    Promise.reject(new Untestable('no second patient')),
  ),
  requirement('QRY-05', { slug: 'not-applicable', says: 'nothing' }, () =>
    Promise.reject(new NotApplicable('not declared')),
  ),
  requirement('QRY-05', { slug: 'unreachable', says: 'a search' }, () =>
    Promise.reject(
      new ExchangeError(
        { kind: 'unreachable', says: 'refused' },
        { url: 'http://candidate.example', answeredBefore: false },
      ),
    ),
  ),
  requirement('QRY-05', { slug: 'too-large', says: 'a search' }, () =>
    Promise.reject(
      new ExchangeError(
        { kind: 'too-large', says: '51 MiB' },
        { url: 'http://candidate.example', answeredBefore: true },
      ),
    ),
  ),
  requirement('QRY-05', { slug: 'parallel', says: 'two searches at once' }, async (target) => {
    // The first fails while the second is in flight; that the runner ends it is no fault of the check.
    await Promise.all([
      target.fhir.search('ImagingStudy', []).then(() => {
        throw new Violation('Wrong.');
      }),
      target.fhir.search('Slow', []),
    ]);
  }),
];
