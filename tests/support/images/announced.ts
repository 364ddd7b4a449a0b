import type { Target } from '../../../tools/exchange/target.ts';
import { Violation } from '../../../tools/verdict/outcome.ts';
import type { Manifest } from './manifests.ts';

/**
 * Every study and each of its series announces a size, with the transfer syntax it refers to.
 * @throws Violation naming those that do not.
 */
export function announcesSize(target: Target, manifests: readonly Manifest[]): void {
  const announcing = manifests.flatMap(({ study, sizes, series, inSubsets }) => [
    ...(inSubsets === true ? [] : [{ uid: study, sizes }]),
    ...series,
  ]);
  target.record.compared(announcing.length);
  const silent = announcing.filter(
    ({ sizes }) => !sizes.some(({ transferSyntax }) => transferSyntax !== undefined),
  );
  if (silent.length > 0)
    throw new Violation('Studies or series come without a size.', {
      wanted: 'a size in bytes with its transfer syntax on each study and series',
      found: `${silent.length} of ${announcing.length} have none`,
      missing: silent.map(({ uid }) => uid),
    });
}
