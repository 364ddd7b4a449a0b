import { modality, region } from '../../../tools/dataset/scenario/codes.ts';
import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { rewriting } from '../seams/search-request.ts';
import { eachAlternative, written } from '../seams/tokens.ts';

/** What the server keeps apart: X-ray sections, magnetic resonance, projections; trunk, head, limbs. */
const classes: readonly (readonly string[])[] = [
  [modality.CT.code, modality.PT.code, modality.DX.code],
  [region.upperTrunk.code, region.lowerTrunk.code, region.spine.code],
];

const classOf = (code: string): readonly string[] =>
  classes.find((members) => members.includes(code)) ?? [code];

export default {
  name: 'coarse-classes',
  seam: 'handler',
  says: 'Modalities and regions are mapped to coarse classes of the server’s own before they are compared.',
  violates: ['QRY-02/precision', 'QRY-04/precision'],
  answers: 'content',
  fhir: rewriting(([name, value]) =>
    isFilter([name, value], 'modality', 'region')
      ? [
          [
            name,
            eachAlternative(value, ({ system, code }) =>
              classOf(code).map((each) => written({ system, code: each })),
            ),
          ],
        ]
      : [[name, value]],
  ),
} satisfies Fault;
