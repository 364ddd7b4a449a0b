import type { ExchangeRecord, Result, Run } from '../../../tools/verdict/run.ts';
import { requirementNamed } from '../requirement-named.ts';

/** Text as a hostile candidate would send it: markup, an end of CDATA, bidi and control codes, an emoji. */
export const hostile =
  '<script>alert("1 & 2")</script> ]]> \u202egnp.exe\u202c \u001b[2Jcleared\u0000 \ud800 🩻 شعاع';

const exchange = (id: number, changed: Partial<ExchangeRecord> = {}): ExchangeRecord => ({
  id,
  method: 'GET',
  url: `http://candidate.example/fhir/ImagingStudy?id=${id}`,
  requestHeaders: { accept: 'application/fhir+json' },
  status: 200,
  responseHeaders: { 'content-type': 'application/fhir+json' },
  wireBytes: 1234,
  excerpt: '{"resourceType":"Bundle","type":"searchset"}',
  timings: { headers: 10, firstByte: 11, end: 12 },
  started: '2024-05-01T10:00:00.000Z',
  curl: `curl --include 'http://candidate.example/fhir/ImagingStudy?id=${id}'`,
  ...changed,
});

const result = (
  id: string,
  judged: Pick<Result, 'outcome' | 'verdict'> & Partial<Result>,
): Result => ({
  id,
  key: id.replace(/\/.*$/, ''),
  binding: null,
  stimulus: `What ${id} sends.`,
  findings: [],
  exchanges: [],
  samples: [],
  compared: 1,
  milliseconds: 12,
  ...judged,
});

const studies = Array.from({ length: 13 }, (_, at) => `study-${at + 1}`);

const results: readonly Result[] = [
  result('QRY-02/precision@manifests.documents', { outcome: 'held', verdict: 'pass' }),
  result('QRY-02/recall@manifests.documents', {
    outcome: 'violated',
    verdict: 'fail',
    reason: 'The list lacks studies that match the filter.',
    difference: {
      wanted: '15 studies',
      found: '3 studies',
      missing: studies,
      extra: ['study-99'],
      exchange: 1,
    },
    findings: [{ code: 'unstable', says: 'the first attempt was reset' }],
    exchanges: [1, 2],
    milliseconds: 1234,
  }),
  result('QRY-02/hostile@reports.resources', {
    outcome: 'violated',
    verdict: 'fail',
    stimulus: `A search ${hostile}`,
    reason: `The answer is something else: ${hostile}`,
    difference: { wanted: hostile, found: 'x'.repeat(1_000_000) },
    exchanges: [3],
  }),
  result('QRY-10/any@manifests.documents', {
    outcome: 'violated',
    verdict: 'warn',
    reason: 'The category is ignored.',
    exchanges: [2],
  }),
  result('LNK-01/both-sides', {
    outcome: 'untestable',
    verdict: 'skip',
    reason: 'No report of the patient has a study.',
    compared: 0,
  }),
  result('IMG-01/instances', {
    outcome: 'broken',
    verdict: 'error',
    reason: 'path: http://candidate.example/dicomweb: connection refused',
    exchanges: [4],
    compared: 0,
  }),
  result('IMG-08/rendered', {
    outcome: 'not-applicable',
    verdict: 'omit',
    reason: 'The candidate does not declare rendered.',
    compared: 0,
  }),
  result('BWT-13/rate', {
    outcome: 'held',
    verdict: 'evidence',
    samples: [
      {
        name: 'rate',
        value: 12.3456,
        unit: 'MB/s',
        lineProfile: 'hall wifi',
        size: 6_291_456,
        validity: 'valid',
      },
      {
        name: 'first byte',
        value: null,
        unit: 'ms',
        lineProfile: 'hall wifi',
        size: 1,
        validity: 'insufficient',
        why: 'one value only',
      },
    ],
  }),
  result('BWT-14/other', {
    outcome: 'violated',
    verdict: 'evidence',
    reason: 'Nothing was cut short.',
  }),
];

/** A run with every verdict and every outcome, and hostile text wherever a candidate can put some. */
export const fixtureRun: Run = {
  schema: 1,
  complete: true,
  target: {
    name: 'Ruritania',
    fhir: 'https://fhir.candidate.example/r4',
    images: 'https://pacs.candidate.example/dicomweb',
    declares: {
      manifests: ['documents', 'resources'],
      reports: ['resources'],
      options: ['download'],
    },
    declaredBy: 'CapabilityStatement',
  },
  mode: 'seeded',
  started: '2024-05-01T10:00:00.000Z',
  ended: '2024-05-01T10:00:02.000Z',
  digests: { guide: 'g', dataset: 'd', checks: 'c' },
  environment: { harness: '0.1.0', node: '20.19.0', platform: 'linux' },
  selection: [],
  findings: [
    { code: 'image-base', says: `found no image in 4 answers, most often 404, ${hostile}` },
  ],
  requirements: [
    requirementNamed('QRY-02', {
      ownDecision: true,
      sentence:
        'NCPeH-A SHALL answer a query filtered by modality with all manifests and reports of studies that have a series of that modality, and with no others.',
    }),
    requirementNamed('QRY-10', {
      strength: 'SHOULD',
      sentence: 'NCPeH-A SHOULD support the category.',
    }),
    requirementNamed('LNK-01'),
    requirementNamed('IMG-01'),
    requirementNamed('IMG-08'),
    requirementNamed('BWT-13', { strength: 'MAY', sentence: 'NCPeH-A MAY be fast.' }),
    requirementNamed('BWT-14', { strength: 'MAY', sentence: 'NCPeH-A MAY end early.' }),
    requirementNamed('VER-01', { untestedBecause: 'not-yet' }),
  ],
  results,
  notCovered: [{ key: 'VER-01', because: 'not-yet' }],
  spellings: [
    {
      filter: 'F2',
      binding: 'manifests.documents',
      parameter: 'event',
      because: 'the self link repeats it and MR excludes the CT study',
    },
    {
      filter: 'F4',
      binding: 'reports.resources',
      parameter: null,
      because: 'every spelling was ignored',
    },
  ],
  exchanges: [
    exchange(1),
    exchange(2),
    exchange(3, {
      responseHeaders: { 'content-type': `text/html; ${hostile}` },
      excerpt: `<html>${hostile}`,
    }),
    exchange(4, { error: 'connection refused', wireBytes: 0 }),
  ],
  verdict: 'fail',
  exitCode: 1,
};
