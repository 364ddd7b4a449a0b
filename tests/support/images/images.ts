import type { ImageAnswer, ImagePart, Target } from '../../../tools/exchange/target.ts';
import { Violation } from '../../../tools/verdict/outcome.ts';
import { asControl } from '../searches/control.ts';
import { see } from '../candidate/judges.ts';
import { shared } from '../answers/shared.ts';

/** An answer for images, asked for once per run. */
export function retrieve(target: Target, path: string): Promise<ImageAnswer> {
  return shared(target, `images ${path}`, () => target.images.retrieve(path));
}

/**
 * The parts of a complete multipart answer.
 * @throws Violation for another status, no multipart, or faults in the multipart syntax or transfer.
 */
export function parts(answer: ImageAnswer): readonly ImagePart[] {
  if (answer.status !== 200)
    throw new Violation('The images are not delivered.', {
      wanted: 'status 200 with multipart/related DICOM',
      found: `status ${answer.status}`,
      exchange: answer.exchange,
    });
  if (!answer.multipart || answer.faults.length > 0)
    throw new Violation('The answer for images is no sound multipart/related.', {
      wanted: 'multipart/related, every part complete, a closing delimiter (RFC 2046 5.1)',
      found: answer.multipart
        ? answer.faults.join('; ')
        : (answer.headers['content-type'] ?? 'no content type'),
      exchange: answer.exchange,
    });
  return answer.parts;
}

/** The SOP Instance UIDs of parts that are readable DICOM. */
export function instancesIn(delivered: readonly ImagePart[]): readonly string[] {
  return delivered.map(({ dicom }) => dicom.sopInstance).filter((uid) => uid !== undefined);
}

/**
 * Every part says that it belongs to what was asked for.
 * @throws Violation naming the foreign instances.
 */
export function allOf(
  target: Target,
  delivered: readonly ImagePart[],
  level: 'study' | 'series' | 'sopInstance',
  uid: string,
): void {
  target.record.compared(delivered.length);
  const foreign = delivered.filter(({ dicom }) => dicom[level] !== uid);
  if (foreign.length > 0)
    throw new Violation(`Instances of another ${level} are delivered.`, {
      wanted: `only instances whose ${level} is ${uid}`,
      found: `${foreign.length} of ${delivered.length} are not`,
      extra: foreign.map(({ dicom }) => dicom.sopInstance ?? dicom.faults.join('; ')),
    });
}

/**
 * The control of checks about what is not delivered, or how: what there is, is.
 * @throws Untestable when it is not, or something else comes.
 */
export function isDelivered(
  target: Target,
  level: 'study' | 'series',
  uid: string,
  path: string,
): Promise<void> {
  return asControl(`the images of ${path}`, see(level), async () => {
    allOf(target, parts(await retrieve(target, path)), level, uid);
  });
}
