import type { Fault } from '../fault.ts';
import { atPath, withHead } from '../seams/wire-bytes.ts';

export default {
  name: 'length-too-long',
  seam: 'wire',
  says: 'Content-Length counts a body in UTF-16, and is twice what comes.',
  violates: ['QRY-23/empty-patient@reports.resources', 'PAT-03/lists-apart@reports.resources'],
  answers: 'format',
  fhir: atPath(/\/DiagnosticReport\?.*noor/, (bytes) =>
    withHead(bytes, (head) =>
      head.replace(
        /content-length: (\d+)/i,
        (_, length) => `content-length: ${Number(length) * 2}`,
      ),
    ),
  ),
} satisfies Fault;
