import { Buffer } from 'node:buffer';
import type { Attachment } from 'fhir/r4.js';

/** The words of a PDF whose streams are not compressed and whose one font is encoded as WinAnsi, a line for each string shown. */
function wordsOfPdf(bytes: Buffer): string {
  const page = new TextDecoder('windows-1252').decode(bytes);
  return [...page.matchAll(/^\((.*)\) Tj/gm)]
    .map(([, shown = '']) => shown.replace(/\\([()\\])/g, '$1'))
    .join('\n');
}

/** The words of a form for reading. */
export function plainText({ contentType, data = '' }: Attachment): string {
  const bytes = Buffer.from(data, 'base64');
  return contentType === 'application/pdf' ? wordsOfPdf(bytes) : bytes.toString('utf8').trimEnd();
}
