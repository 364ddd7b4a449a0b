import type { Fault } from '../fault.ts';
import { atPath, withHead } from '../seams/wire-bytes.ts';

export default {
  name: 'length-too-short',
  seam: 'wire',
  says: 'Content-Length counts characters, not bytes, and a name with diacritics is in every list.',
  violates: ['QRY-23/empty-patient@manifests.resources', 'PAT-03/lists-apart@manifests.resources'],
  answers: 'format',
  fhir: atPath(/\/ImagingStudy\?.*noor/, (bytes) =>
    withHead(bytes, (head) =>
      head.replace(
        /content-length: (\d+)/i,
        (_, length) => `content-length: ${Number(length) - 10}`,
      ),
    ),
  ),
} satisfies Fault;
