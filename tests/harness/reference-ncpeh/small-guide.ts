import { readFileSync } from 'node:fs';

import type { CapabilityStatementRestResource, SearchParameter } from 'fhir/r4.js';

import type { Guide } from '../../../tools/reference-ncpeh/guide.ts';

function core(id: string): SearchParameter {
  const file = new URL(
    `../../../node_modules/hl7.fhir.r4.examples/SearchParameter-${id}.json`,
    import.meta.url,
  );
  return JSON.parse(readFileSync(file, 'utf8')) as SearchParameter;
}

const dcm = 'http://dicom.nema.org/resources/ontology/DCM';

/** One parameter of our own making, to see that the definition decides and not the server. */
const studyUid: SearchParameter = {
  ...core('DocumentReference-event'),
  url: 'http://small.example/SearchParameter/study-instance-uid',
  code: 'study-instance-uid',
  expression: `DocumentReference.context.related.identifier.where(type.coding.where(system='${dcm}' and code='110180').exists())`,
};

const parameters: Readonly<Record<string, readonly (readonly [string, SearchParameter])[]>> = {
  Patient: [
    ['identifier', core('Patient-identifier')],
    ['name', core('Patient-name')],
  ],
  DocumentReference: [
    ['patient', core('clinical-patient')],
    ['status', core('DocumentReference-status')],
    ['type', core('clinical-type')],
    ['event', core('DocumentReference-event')],
    ['period', core('DocumentReference-period')],
    ['related', core('DocumentReference-related')],
    ['author', core('DocumentReference-author')],
    ['custodian', core('DocumentReference-custodian')],
    ['location', core('DocumentReference-location')],
    ['study-instance-uid', studyUid],
  ],
  ImagingStudy: [
    ['patient', core('clinical-patient')],
    ['subject', core('ImagingStudy-subject')],
    ['identifier', core('clinical-identifier')],
    ['modality', core('ImagingStudy-modality')],
    ['started', core('ImagingStudy-started')],
    ['basedon', core('ImagingStudy-basedon')],
    ['endpoint', core('ImagingStudy-endpoint')],
  ],
  DiagnosticReport: [
    ['patient', core('clinical-patient')],
    ['status', core('DiagnosticReport-status')],
  ],
  ServiceRequest: [
    ['patient', core('clinical-patient')],
    ['identifier', core('clinical-identifier')],
  ],
};

function resource(type: string): CapabilityStatementRestResource {
  return {
    type: type as CapabilityStatementRestResource['type'],
    interaction: [{ code: 'read' }, { code: 'search-type' }],
    searchParam: [
      // promised, but defined nowhere: it must not be served
      { name: 'undefined-here', type: 'token', definition: 'http://small.example/nowhere' },
      ...(parameters[type] ?? []).map(([name, { url, type: kind }]) => ({
        name,
        type: kind,
        definition: url,
      })),
    ],
  };
}

/** A guide small enough to read: core parameters and one of its own. */
export const smallGuide: Guide = {
  capability: {
    resourceType: 'CapabilityStatement',
    url: 'http://small.example/CapabilityStatement/ncpeh-a',
    status: 'draft',
    date: '2026-01-01',
    kind: 'requirements',
    fhirVersion: '4.0.1',
    format: ['json', 'xml'],
    rest: [{ mode: 'server', resource: Object.keys(parameters).map(resource) }],
  },
  searchParameters: [
    ...new Map(
      Object.values(parameters)
        .flat()
        .map(([, parameter]) => [parameter.url, parameter]),
    ).values(),
  ],
};
