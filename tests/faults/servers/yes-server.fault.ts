import { makeDataset } from '../../../tools/dataset/make-dataset.ts';
import type { Fault } from '../fault.ts';
import { listsOf, patientIds } from '../seams/patients.ts';
import { retrieving } from '../seams/image-request.ts';
import type { ImageRequest } from '../seams/image-request.ts';
import { bodyOf, partsIn } from '../seams/multipart.ts';
import { listTypes, searching } from '../seams/search-request.ts';

let uids: readonly string[] | undefined;

const studyUids = (): readonly string[] =>
  (uids ??= makeDataset({ canonical: 'https://example.org' }).facts.studies.map(({ uid }) => uid));

/** Everything the archive holds, whatever was asked for. */
async function everything({ ask }: ImageRequest): Promise<Response> {
  const answers = await Promise.all(studyUids().map((uid) => ask(`/studies/${uid}`)));
  const [first] = answers;
  const found = (await Promise.all(answers.map(partsIn))).filter((each) => each !== undefined);
  const parts = found.flatMap((each) => each.parts);
  const headers = { 'content-type': first?.headers.get('content-type') ?? '' };
  return new Response(bodyOf({ boundary: found[0]?.boundary ?? '', parts }), { headers });
}

export default {
  name: 'yes-server',
  seam: 'handler',
  says: 'A stub for demonstrations: every search is answered with all there is, every image request with the archive.',
  violates: [
    'PAT-03',
    'PAT-05',
    'QRY-01',
    'QRY-02/recall',
    'QRY-02/precision',
    'QRY-03',
    'QRY-04/recall',
    'QRY-04/precision',
    'QRY-05/recall',
    'QRY-05/precision',
    'QRY-06/recall',
    'QRY-06/precision',
    'QRY-07',
    'QRY-08',
    'QRY-21',
    'QRY-22',
    'QRY-23/empty-patient',
    'VER-02/superseded',
    'VER-02/entered-in-error',
    'IMG-01',
    'IMG-02',
    'IMG-03',
    'BWT-04',
    'PAT-04',
    'QRY-09/complete',
    'QRY-10',
    'QRY-16',
    'QRY-25',
    'QRY-27',
    'QRY-29',
    'VER-04/both-listed',
  ],
  answers: 'content',
  earnsNothingIn: ['QRY', 'LNK', 'IMG'],
  fhir: searching(listTypes, (search) => listsOf(patientIds, { ...search, parameters: [] })),
  images: retrieving(everything),
} satisfies Fault;
