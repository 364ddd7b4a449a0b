import { Buffer } from 'node:buffer';
import type { Target } from '../../../tools/exchange/target.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Untestable, Violation } from '../../../tools/verdict/outcome.ts';
import { documentsOf, listedDocuments } from './documents.ts';
import { everyEntry } from '../searches/every-entry.ts';
import { list, members, text } from '../answers/shape.ts';

/** A media type without its parameters; the names JSON has had in FHIR are one. */
const essence = (type: string | undefined): string | undefined =>
  type?.split(';')[0]?.trim().toLowerCase().replace('/json+fhir', '/fhir+json');

const isJson = (type: string): boolean => /[/+]json$/.test(type);

/**
 * Each document says its media type, and is delivered as that.
 * @throws Violation naming both where they differ.
 */
export async function deliveredAsSaid(target: Target, binding: Binding): Promise<void> {
  const wrong: string[] = [];
  for (const { answer, attachment, name } of await documentsOf(target, binding)) {
    const said = essence(text(attachment['contentType'])) ?? 'no media type';
    const came = essence(answer?.headers['content-type']) ?? said;
    target.record.compared();
    if (said === 'no media type' || !(said === came || (isJson(said) && isJson(came))))
      wrong.push(`${name}: said ${said}, came ${came}`);
  }
  refuseWrong(binding, 'come in another media type than said', wrong);
}

/**
 * What is retrieved, or held as presented form, is of the media type said, by its first bytes.
 * @throws Violation naming those that are not.
 */
export async function isWhatItSays(target: Target, binding: Binding): Promise<void> {
  const contents = binding.endsWith('documents')
    ? (await documentsOf(target, binding)).map(({ attachment, bytes, name }) => ({
        attachment,
        bytes,
        name,
      }))
    : await presentedForms(target, binding);
  const wrong = contents
    .map(({ attachment, bytes, name }) => ({
      name,
      bytes,
      said: essence(text(attachment['contentType'])),
    }))
    .filter(({ bytes, said }) => said === undefined || looksLike(said, bytes) === false)
    .map(({ name, said }) => `${name}: said ${said ?? 'nothing'}`);
  target.record.compared(contents.length);
  refuseWrong(binding, 'are not in the format said', wrong);
}

async function presentedForms(target: Target, binding: Binding) {
  const held = (await everyEntry(target, binding)).flatMap(({ entry, name }) =>
    list(members(entry.resource)['presentedForm'])
      .map(members)
      .filter(({ data }) => text(data) !== undefined)
      .map((attachment) => ({
        name,
        attachment,
        bytes: Buffer.from(text(attachment['data']) ?? '', 'base64'),
      })),
  );
  if (held.length === 0) throw new Untestable('No report holds a presented form.');
  return held;
}

/** Whether bytes can be of a media type; undefined for types that nothing is known of. */
function looksLike(type: string, bytes: Uint8Array): boolean | undefined {
  const buffer = Buffer.from(bytes);
  if (type === 'application/dicom') return buffer.toString('latin1', 128, 132) === 'DICM';
  if (type === 'application/pdf') return buffer.toString('latin1', 0, 1024).includes('%PDF-');
  if (isJson(type)) return /^\uFEFF?\s*[[{]/.test(buffer.toString('utf8', 0, 64));
  // Text in another charset than UTF-8 may be right where the type names it; NUL is in no text.
  if (type.startsWith('text/')) return !buffer.includes(0) && !isMarked(buffer);
  return undefined;
}

/** Whether bytes begin like a format that is no text: PDF, ZIP, JPEG, PNG. */
const isMarked = (buffer: Buffer): boolean =>
  /^(%PDF-|PK|\xFF\xD8\xFF|\x89PNG)/.test(buffer.toString('latin1', 0, 8));

/**
 * Each manifest document has a format code, and none that belongs to the other of the two formats.
 * @throws Violation naming those without, or with the other's.
 */
export async function formatsAreTrue(target: Target, binding: Binding): Promise<void> {
  const listed = await listedDocuments(target, binding);
  const wrong = listed
    .map(({ attachment, format, name }) => ({
      name,
      code: text(format['code']) ?? '',
      dicom: essence(text(attachment['contentType'])) === 'application/dicom',
    }))
    .filter(({ code, dicom }) => code === '' || foreignCode(dicom).test(code))
    .map(({ name, code }) => `${name}: ${code || 'no format code'}`);
  target.record.compared(listed.length);
  refuseWrong(binding, 'have no format code, or one of another format', wrong);
}

/** Format codes that cannot be right: of a FHIR document for a DICOM object, and the other way round. */
const foreignCode = (dicom: boolean): RegExp =>
  dicom ? /fhir/i : /1\.2\.840\.10008\.5\.1\.4\.1\.1\.88\.59$/;

function refuseWrong(binding: Binding, what: string, wrong: readonly string[]): void {
  if (wrong.length > 0)
    throw new Violation(`Documents of ${binding} ${what}.`, {
      wanted: 'the media type and format that the entry says',
      found: `${wrong.length} that are not so`,
      extra: wrong,
    });
}
