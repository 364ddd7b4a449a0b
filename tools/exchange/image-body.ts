import { dicomHead } from './dicom-head.ts';
import { MultipartScanner } from './multipart-scanner.ts';
import type { ScannedPart } from './multipart-scanner.ts';
import { headBytes, measurePart } from './part-measure.ts';
import type { ImageAnswer, ImagePart } from './target.ts';

/** The body of an answer for images, read as it comes. */
export interface ImageBody {
  push(chunk: Uint8Array): void;
  /** No more comes. */
  end(): Pick<ImageAnswer, 'multipart' | 'parts' | 'faults' | 'head'>;
  /** Nothing that comes can be understood any more. */
  lost(): boolean;
}

/** A reader for a body of this Content-Type: parts of a multipart one, else the whole as one part. */
export function readImageBody(headers: Readonly<Record<string, string>>): ImageBody {
  const contentType = headers['content-type'] ?? '';
  return /^\s*multipart\//i.test(contentType)
    ? multipartBody(contentType)
    : singleBody(contentType);
}

function multipartBody(contentType: string): ImageBody {
  const parts: ImagePart[] = [];
  let firstHead = new Uint8Array();
  const scanner = new MultipartScanner(contentType, (part) => {
    if (parts.length === 0) firstHead = Uint8Array.from(part.head);
    parts.push(partOf(part));
  });
  return {
    push: (chunk) => {
      scanner.push(chunk);
    },
    lost: () => scanner.lost,
    end: () => {
      scanner.end();
      return { multipart: true, parts, faults: scanner.faults, head: firstHead };
    },
  };
}

function singleBody(contentType: string): ImageBody {
  const measure = measurePart(Buffer.alloc(headBytes));
  return {
    push: (chunk) => {
      measure.add(chunk);
    },
    lost: () => false,
    end: () => {
      const { bytes, sha256, head } = measure.end();
      const headers: Record<string, string> =
        contentType === '' ? {} : { 'content-type': contentType };
      const parts = bytes === 0 ? [] : [partOf({ headers, bytes, sha256, head })];
      return { multipart: false, parts, faults: [], head };
    },
  };
}

const partOf = ({ headers, bytes, sha256, head }: ScannedPart): ImagePart => ({
  headers,
  bytes,
  sha256,
  dicom: dicomHead(head),
});
