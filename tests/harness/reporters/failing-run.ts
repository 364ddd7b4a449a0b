import type { ExchangeRecord, Result, Run } from '../../../tools/verdict/run.ts';
import { requirementNamed } from '../requirement-named.ts';
import { fixtureRun } from './fixture-run.ts';

const checksOfOne = 4;

const keyOf = (place: number): string => {
  const area = ['QRY', 'MET', 'LNK', 'IMG', 'BWT'][Math.floor(place / 99) % 5] ?? 'QRY';
  return `${area}-${String((place % 99) + 1).padStart(2, '0')}`;
};

const entry = (place: number): string =>
  `2.25.1887099811012181520639769207255${10_000_000 + place}`;

/** A searchset as servers answer it, as much of it as capture keeps. */
const excerpt = JSON.stringify({
  resourceType: 'Bundle',
  type: 'searchset',
  entry: Array.from({ length: 40 }, (_, place) => ({
    resource: { resourceType: 'ImagingStudy', id: `study-${place}`, status: 'available' },
    identifier: { system: 'urn:dicom:uid', value: `urn:oid:${entry(place)}` },
  })),
}).slice(0, 4096);

const exchange = (id: number): ExchangeRecord => ({
  id,
  method: 'GET',
  url: `https://fhir.candidate.example/r4/ImagingStudy?patient=Patient%2Fana&modality=http%3A%2F%2Fdicom.nema.org%2Fresources%2Fontology%2FDCM%7CCT&page=${id}`,
  requestHeaders: { accept: 'application/fhir+json', 'accept-encoding': 'identity' },
  status: 200,
  responseHeaders: {
    'content-type': 'application/fhir+json; charset=utf-8',
    date: 'Wed, 01 May 2024 10:00:00 GMT',
    server: 'candidate',
    'content-length': '42974',
  },
  wireBytes: 42_974,
  sha256: '3c65c1e48ef960a9eccc2d38588dbf66a5462cdfc04790b37831ab1f0e7c9dc0',
  excerpt,
  timings: { headers: 8.664995999, firstByte: 8.891, end: 9.34 },
  started: '2024-05-01T10:00:00.000Z',
  curl: `curl --silent --show-error --globoff --include --header 'accept: application/fhir+json' 'https://fhir.candidate.example/r4/ImagingStudy?page=${id}'`,
});

const failing = (place: number): Result => ({
  id: `${keyOf(Math.floor(place / checksOfOne))}/check-${place}@manifests.resources`,
  key: keyOf(Math.floor(place / checksOfOne)),
  binding: 'manifests.resources',
  stimulus: 'each modality of the patient’s studies, alone',
  outcome: 'violated',
  verdict: 'fail',
  reason: 'Entries are missing from the answer to modality=CT over GET.',
  difference: {
    wanted: '15 studies',
    found: '3 studies',
    missing: Array.from({ length: 12 }, (_, at) => entry(at + 100)),
    extra: [entry(3)],
    exchange: place * 10,
  },
  findings: [],
  exchanges: Array.from({ length: 10 }, (_, at) => place * 10 + at),
  samples: [],
  compared: 12,
  milliseconds: 40,
});

/** A run of so many checks that all fail, each resting on ten exchanges of the usual size. */
export function failingRun(checks: number): Run {
  const results = Array.from({ length: checks }, (_, place) => failing(place));
  return {
    ...fixtureRun,
    results,
    requirements: [...new Set(results.map(({ key }) => key))].map((key) =>
      requirementNamed(key, {
        sentence:
          'NCPeH-A SHALL answer a query filtered by modality with all manifests of studies that have a series of that modality, and with no others.',
      }),
    ),
    notCovered: [],
    exchanges: Array.from({ length: checks * 10 }, (_, id) => exchange(id)),
  };
}
