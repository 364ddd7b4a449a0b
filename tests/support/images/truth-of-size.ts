import type { ImagePart, Target } from '../../../tools/exchange/target.ts';
import { Untestable, Violation } from '../../../tools/verdict/outcome.ts';
import type { AnnouncedSize } from './study-size.ts';

/** The share by which an announced size may differ from what is delivered. */
const tolerance = 0.05;

/**
 * An announced size is within 5 % of the bytes delivered, compared only where every part comes in the
 * transfer syntax that the size refers to.
 * @throws Violation naming both figures; Untestable when no announced size can be compared.
 */
export function sizesAreTrue(
  target: Target,
  what: string,
  announced: readonly AnnouncedSize[],
  delivered: readonly ImagePart[],
): void {
  const bytes = delivered.reduce((sum, part) => sum + part.bytes, 0);
  const comparable = announced.filter(
    ({ transferSyntax }) =>
      transferSyntax === undefined ||
      delivered.every(({ dicom }) => dicom.transferSyntax === transferSyntax),
  );
  target.record.compared(comparable.length);
  for (const size of comparable)
    if (Math.abs(size.bytes - bytes) > tolerance * bytes)
      throw new Violation(`The announced size of ${what} is not true.`, {
        wanted: `within 5 % of the ${bytes} bytes delivered`,
        found: `${size.bytes} bytes announced`,
      });
}

/** @throws Untestable when nothing was announced: there is no promise to hold anybody to. */
export function somethingAnnounced(sizes: readonly AnnouncedSize[]): void {
  if (sizes.length === 0) throw new Untestable('No size is announced, so none can be false.');
}
