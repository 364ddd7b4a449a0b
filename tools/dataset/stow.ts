import { answersFolder, statusOf } from './answers.ts';

/** A DICOM file of the data set, by its path below the folder. */
export interface StoredFile {
  readonly studyUid: string;
  readonly path: string;
}

/** A value in curl's configuration, where a backslash and a quote are escaped. */
const quoted = (text: string): string => `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;

/** One STOW-RS request (PS3.18 10.5): curl makes the multipart body, part by part, and its boundary. */
function requestOf(imageBase: string, studyUid: string, paths: readonly string[]): string {
  return [
    `url = ${quoted(`${imageBase}/studies`)}`,
    `header = ${quoted('Content-Type: multipart/related; type="application/dicom"')}`,
    `header = ${quoted('Accept: application/dicom+json')}`,
    ...paths.map((path) => `form = ${quoted(`file=@${path};type=application/dicom`)}`),
    'create-dirs',
    `output = ${quoted(`${answersFolder}/${studyUid}.json`)}`,
    `write-out = ${quoted(statusOf(studyUid))}`,
    'fail-with-body',
    'silent',
    'show-error',
    '',
  ].join('\n');
}

/** Options of curl (`curl --config`) that store all images, with one request for each study. */
export function stowConfiguration(imageBase: string, files: readonly StoredFile[]): string {
  const studies = new Map<string, string[]>();
  for (const { path, studyUid } of files)
    studies.set(studyUid, [...(studies.get(studyUid) ?? []), path]);
  return [...studies].map(([uid, paths]) => requestOf(imageBase, uid, paths)).join('next\n');
}
