import { acceptedRanges, covers } from '../accept.ts';
import type { MediaRange } from '../accept.ts';
import type { StoredInstance } from '../holdings.ts';
import { multipartBody, multipartType } from '../multipart.ts';

/** What of the archive is asked for: a study, one series of it, one instance of that. */
export interface ImageSelection {
  readonly study: string;
  readonly series?: string | undefined;
  readonly instance?: string | undefined;
}

/**
 * Whether a range takes an instance as it is stored; nothing is transcoded here. A range that names no transfer syntax takes any:
 * the standard's default (Explicit VR Little Endian) was never meant to make a compressed instance irretrievable.
 */
function takes(range: MediaRange, { transferSyntax }: StoredInstance): boolean {
  if (!covers(range, 'multipart/related')) return false;
  const type = range.parameters.get('type')?.toLowerCase() ?? 'application/dicom';
  const syntax = range.parameters.get('transfer-syntax') ?? '*';
  return type === 'application/dicom' && ['*', transferSyntax].includes(syntax);
}

/**
 * WADO-RS Retrieve (PS3.18 10.4): always multipart, at instance level too, for PS3.18 defines no single part there. 404 without
 * content for a UID that is not held; 406 when nothing can be given in an accepted form, 206 when only some can.
 */
export function retrieveImages(
  stored: readonly StoredInstance[],
  selection: ImageSelection,
  accept: string | null,
): Response {
  const { series, instance } = selection;
  const selected = stored.filter(
    ({ seriesUid, uid }) =>
      (series === undefined || seriesUid === series) &&
      (instance === undefined || uid === instance),
  );
  if (selected.length === 0) return new Response(null, { status: 404 });
  const ranges = acceptedRanges(accept);
  const taken = selected.filter((each) => ranges.some((range) => takes(range, each)));
  if (taken.length === 0) {
    const says = `Found Accept: ${accept ?? ''}; wanted multipart/related; type="application/dicom".\n`;
    return new Response(says, { status: 406, headers: { 'content-type': 'text/plain' } });
  }
  return new Response(ReadableStream.from(multipartBody(taken)), {
    status: taken.length < selected.length ? 206 : 200,
    headers: { 'content-type': multipartType },
  });
}
