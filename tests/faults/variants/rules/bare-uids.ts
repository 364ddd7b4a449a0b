import uidsBare from '../../benign/uids-bare.benign.ts';
import type { Rule } from '../variant.ts';

export const bareUids: Rule = {
  does: 'gives Study Instance UIDs without `urn:oid:`',
  source: 'IHE RAD MADO 1.0.0, its FSH examples (the JSON examples beside them carry the prefix)',
  fhir: uidsBare.fhir,
};
