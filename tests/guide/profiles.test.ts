import { expect } from 'chai';
import type { StructureDefinition } from 'fhir/r4.js';
import { builtResources } from '../../tools/guide/built.ts';

const definitions = () =>
  builtResources('StructureDefinition') as unknown[] as StructureDefinition[];

/** The profiles that carry the data set: id, less `imaging-`, by type. */
const profiles: Readonly<Record<string, readonly string[]>> = {
  AllergyIntolerance: ['allergyintolerance'],
  BodyStructure: ['bodystructure'],
  Bundle: ['manifest-bundle', 'report-bundle'],
  CarePlan: ['careplan'],
  Composition: ['manifest-composition', 'report-composition'],
  Condition: ['condition'],
  Coverage: ['coverage'],
  Device: ['device'],
  DiagnosticReport: ['report-diagnosticreport'],
  DocumentReference: [
    ...['documentreference', 'kos-documentreference'],
    ...['manifest-documentreference', 'report-documentreference'],
  ],
  Endpoint: ['viewer-endpoint', 'wado-endpoint'],
  ImagingStudy: ['comparison-imagingstudy', 'manifest-imagingstudy'],
  Media: ['keyimage-media'],
  Medication: ['medication'],
  MedicationAdministration: ['medicationadministration'],
  Observation: ['dose-observation', 'finding-observation'],
  Organization: ['organization'],
  Patient: ['patient'],
  Practitioner: ['practitioner'],
  PractitionerRole: ['practitionerrole'],
  Procedure: ['procedure'],
  ServiceRequest: ['order-servicerequest'],
  Specimen: ['specimen'],
};

/** The extensions that carry what FHIR R4 has no element for, and where each may stand. */
const extensions: Readonly<Record<string, readonly string[]>> = {
  'allergy-type': ['AllergyIntolerance'],
  'anatomical-region': ['DiagnosticReport', 'DocumentReference', 'ImagingStudy'],
  'clinical-question': ['ServiceRequest'],
  'composition-diagnosticreport': ['Composition'],
  'information-recipient': ['Composition'],
  'key-image': ['ImagingStudy.series.instance'],
  'medication-brand-name': ['Medication'],
  'number-of-frames': ['ImagingStudy.series.instance'],
  'procedure-phase': ['ImagingStudy.series', 'Procedure'],
  'retrieve-location-uid': ['Endpoint'],
  'series-uid': ['Media', 'Observation'],
  'specimen-morphology': ['Specimen.collection'],
  'specimen-source-device': ['Specimen.collection'],
  'study-custodian': ['ImagingStudy'],
  'study-modality': ['DiagnosticReport', 'DocumentReference'],
  'study-procedure': ['DiagnosticReport'],
  'study-size': ['DocumentReference', 'ImagingStudy', 'ImagingStudy.series'],
};

/** Those that stand in Requirements only. */
const ofRequirements = ['binds-if', 'core', 'own-decision', 'statement-source', 'untested-because'];

describe('the profiles', () => {
  const all = definitions().filter(({ kind, type }) => kind === 'resource' && type !== 'Extension');

  it('are those of the data set, each on its resource type', () => {
    const found = all.map(({ id = '', type }) => `${type} ${id}`);
    const wanted = Object.entries(profiles).flatMap(([type, ids]) =>
      ids.map((id) => `${type} imaging-${id}`),
    );
    expect(found).to.have.members(wanted);
  });

  it('say what they are for', () => {
    for (const { id = '', title = '', description = '' } of all) {
      expect(title, id).to.match(/^[A-Z].{5,}/);
      expect(description, id).to.match(/[A-Z][^.]{20,}\./);
    }
  });
});

describe('the extensions', () => {
  const all = definitions().filter(({ type }) => type === 'Extension');

  it('are those that FHIR R4 has no element for, where they are needed', () => {
    const found = all
      .filter(({ id = '' }) => !ofRequirements.includes(id))
      .map(({ id = '', context = [] }) => [id, context.map(({ expression }) => expression).sort()]);
    expect(Object.fromEntries(found)).to.deep.equal(extensions);
  });

  it('have, beside those, only what statements carry', () => {
    const others = all.map(({ id = '' }) => id).filter((id) => !(id in extensions));
    expect(others).to.have.members(ofRequirements);
  });
});
