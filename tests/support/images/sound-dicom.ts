import type { ImagePart, Target } from '../../../tools/exchange/target.ts';
import { Violation } from '../../../tools/verdict/outcome.ts';

/**
 * Every part is a DICOM Part 10 file with the identifying attributes (PS3.10 7.1).
 * @throws Violation quoting the first fault of each part that is not.
 */
export function soundDicom(target: Target, delivered: readonly ImagePart[]): void {
  target.record.compared(delivered.length);
  const unsound = delivered.filter(({ dicom }) => dicom.faults.length > 0);
  if (unsound.length > 0)
    throw new Violation('Parts are no complete DICOM objects.', {
      wanted: 'a DICOM Part 10 file with SOP Class, SOP Instance, Study and Series Instance UID',
      found: `${unsound.length} of ${delivered.length} parts are not`,
      extra: unsound.map(
        ({ dicom }, index) =>
          `${dicom.sopInstance ?? `part ${index + 1}`}: ${dicom.faults[0] ?? ''}`,
      ),
    });
}
