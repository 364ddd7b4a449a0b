import { expect } from 'chai';
import { together } from '../../../tools/commands/together.ts';
import { UsageError } from '../../../tools/commands/usage-error.ts';
import { ConfigurationError } from '../../../tools/configuration/configuration.ts';

const wrong = (error: Error) => (): never => {
  throw error;
};

describe('mistakes of a command line', () => {
  it('are said all at once', () => {
    const works = [
      wrong(new UsageError('No facts.')),
      () => 1,
      wrong(new ConfigurationError('No base.')),
    ];
    expect(() => together(...works)).to.throw(UsageError, /^No facts\.\nNo base\.$/);
  });

  it('are themselves if there is one, and nothing if there is none', () => {
    expect(() => together(wrong(new ConfigurationError('No base.')))).to.throw(ConfigurationError);
    expect(
      together(
        () => 1,
        () => 'two',
      ),
    ).to.deep.equal([1, 'two']);
  });

  it('never hide a bug', () => {
    expect(() => together(wrong(new UsageError('x')), wrong(new TypeError('bug')))).to.throw(
      TypeError,
    );
  });
});
