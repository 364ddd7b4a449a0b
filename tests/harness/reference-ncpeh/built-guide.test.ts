import { expect } from 'chai';
import type { Bundle, CapabilityStatement, FhirResource } from 'fhir/r4.js';

import { builtResources } from '../../../tools/guide/built.ts';
import { createNcpeh } from '../../../tools/reference-ncpeh/create-ncpeh.ts';
import { builtGuide } from '../../../tools/reference-ncpeh/guide.ts';
import { servedTypes } from '../../../tools/reference-ncpeh/served-types.ts';
import { found } from './ask.ts';

const base = 'http://127.0.0.1/fhir';
const uid = 'urn:oid:2.25.120416243763623225280835674126487675853';

/** Every filter as the guide's own parameters and those of R4 spell it, with the example that answers. */
const queries: readonly (readonly [path: string, answer: string])[] = [
  ['ImagingStudy?modality=CT', 'nina-head'],
  ['ImagingStudy?study-modality=CT', 'nina-head'],
  ['ImagingStudy?started=2025-03-10', 'nina-head'],
  ['ImagingStudy?anatomical-region=http://snomed.info/sct|774007', 'nina-head'],
  ['ImagingStudy?bodysite=http://snomed.info/sct|69536005', 'nina-head'],
  ['ImagingStudy?procedure-code=http://snomed.info/sct|303653007', 'nina-head'],
  [`ImagingStudy?identifier=urn:dicom:uid|${uid}`, 'nina-head'],
  ['ImagingStudy?accession-number=urn:oid:2.999.3.5.1|ACC-4601', 'nina-head'],
  ['ImagingStudy?basedon:identifier=urn:oid:2.999.3.5.1|ACC-4601', 'nina-head'],
  ['ImagingStudy?order-identifier=urn:oid:2.999.3.5.2|ORD-4601', 'nina-head'],
  ['ImagingStudy?basedon:ServiceRequest.identifier=urn:oid:2.999.3.5.2|ORD-4601', 'nina-head'],
  ['DiagnosticReport?study-modality=CT', 'nina-head-report'],
  ['DiagnosticReport?imaging-study.modality=CT', 'nina-head-report'],
  ['DiagnosticReport?date=2025-03-10', 'nina-head-report'],
  ['DiagnosticReport?anatomical-region=774007', 'nina-head-report'],
  ['DiagnosticReport?procedure-code=303653007', 'nina-head-report'],
  [`DiagnosticReport?study-instance-uid=urn:dicom:uid|${uid}`, 'nina-head-report'],
  [`DiagnosticReport?imaging-study:identifier=urn:dicom:uid|${uid}`, 'nina-head-report'],
  ['DiagnosticReport?accession-number=urn:oid:2.999.3.5.1|ACC-4601', 'nina-head-report'],
  ['DiagnosticReport?order-identifier=urn:oid:2.999.3.5.2|ORD-4601', 'nina-head-report'],
  ['DocumentReference?type=http://loinc.org|85430-7&modality=CT', 'nina-head-report-envelope'],
  ['DocumentReference?type=85430-7&event=CT', 'nina-head-report-envelope'],
  ['DocumentReference?type=85430-7&period=2025-03-10', 'nina-head-report-envelope'],
  ['DocumentReference?type=85430-7&anatomical-region=774007', 'nina-head-report-envelope'],
  ['DocumentReference?type=85430-7&procedure-code=303653007', 'nina-head-report-envelope'],
  [`DocumentReference?type=85430-7&study-instance-uid=${uid}`, 'nina-head-report-envelope'],
  [`DocumentReference?type=85430-7&related:identifier=${uid}`, 'nina-head-report-envelope'],
  ['DocumentReference?type=85430-7&accession-number=ACC-4601', 'nina-head-report-envelope'],
  ['DocumentReference?type=85430-7&order-identifier=ORD-4601', 'nina-head-report-envelope'],
];

/** Nobody's value: the same parameter must then find nothing. */
const nobodys = (path: string) => path.replace(/=[^=&]*$/, path.includes('20') ? '=1999' : '=none');

describe('the built guide, served', () => {
  const guide = builtGuide();
  const resources = servedTypes.flatMap((type) => builtResources(type) as readonly FhirResource[]);
  const { fhir } = createNcpeh({ resources, instances: [] }, guide);

  async function answers(path: string): Promise<string[]> {
    const headers = { prefer: 'handling=strict' };
    const response = await fhir(new Request(`${base}/${path}&patient=Patient/nina`, { headers }));
    expect(response.status, path).to.equal(200);
    const bundle = (await response.json()) as Bundle;
    return found(bundle).map((address) => address.replace(/^.*\//, ''));
  }

  for (const [path, answer] of queries) {
    it(`${path} finds ${answer}, and only by that value`, async () => {
      expect(await answers(path)).to.deep.equal([answer]);
      expect(await answers(nobodys(path))).to.deep.equal([]);
    });
  }

  it('offers every search parameter that the guide names', async () => {
    const response = await fhir(new Request(`${base}/metadata`));
    const offered = ((await response.json()) as CapabilityStatement).rest?.[0]?.resource ?? [];
    for (const { type, searchParam = [] } of guide.capability.rest?.[0]?.resource ?? []) {
      const names = offered
        .find((each) => each.type === type)
        ?.searchParam?.map(({ name }) => name);
      expect(names ?? [], type).to.have.members(searchParam.map(({ name }) => name));
    }
  });
});
