import type { Fault } from '../fault.ts';
import { refusing } from '../seams/refusals.ts';

export default {
  name: 'silent-about-dates',
  seam: 'handler',
  says: 'The parser of dates refuses what it cannot read before anybody is there to say why.',
  violates: ['ERR-01/searches'],
  answers: 'format',
  fhir: refusing(
    ({ status }, { url }) => status === 400 && /[?&](?!_lastUpdated)[^=]*=ge2023-13/.test(url),
    ({ status }) => new Response(null, { status }),
  ),
} satisfies Fault;
