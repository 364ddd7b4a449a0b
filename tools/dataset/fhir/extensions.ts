import type { Extension } from 'fhir/r4.js';
import { explicitLittleEndian } from '../dicom/sop-class.ts';
import { keyImageTitle } from '../dicom/key-images.ts';
import { distinct, modalitiesOf } from '../interpreted.ts';
import type { KnownStudy } from '../interpreted.ts';
import { concept } from './concepts.ts';
import type { Setting } from './setting.ts';

function url({ canonical }: Setting, id: string): string {
  return `${canonical}/StructureDefinition/${id}`;
}

/** Bytes of the Part 10 files, in the transfer syntax they are stored in. */
export function studySize(setting: Setting, bytes: number): Extension {
  return {
    url: url(setting, 'study-size'),
    extension: [
      {
        url: 'bytes',
        valueQuantity: { value: bytes, system: 'http://unitsofmeasure.org', code: 'By' },
      },
      { url: 'transferSyntax', valueUri: `urn:oid:${explicitLittleEndian}` },
    ],
  };
}

/** The regions of some studies (F4), each once. */
export function anatomicalRegions(setting: Setting, studies: readonly KnownStudy[]): Extension[] {
  return distinct(studies.flatMap(({ regions }) => regions)).map((region) => ({
    url: url(setting, 'anatomical-region'),
    valueCodeableConcept: concept(region),
  }));
}

/** The acquisition modalities of some studies (F2), each once. */
export function studyModalities(setting: Setting, studies: readonly KnownStudy[]): Extension[] {
  return modalitiesOf(studies).map((modality) => ({
    url: url(setting, 'study-modality'),
    valueCodeableConcept: concept(modality),
  }));
}

/** The procedures of some studies (F5), each once. */
export function studyProcedures(setting: Setting, studies: readonly KnownStudy[]): Extension[] {
  return distinct(studies.flatMap(({ procedures }) => procedures)).map((procedure) => ({
    url: url(setting, 'study-procedure'),
    valueCodeableConcept: concept(procedure),
  }));
}

/** Who keeps a study. */
export function studyCustodian(setting: Setting, organization: string): Extension {
  return {
    url: url(setting, 'study-custodian'),
    valueReference: { reference: `Organization/${organization}` },
  };
}

/** A key object selection: the UIDs of its series and of itself, and its words. */
export interface NamedSelection {
  readonly series: string;
  readonly instance: string;
  readonly words: string;
}

/** Marks a key image, by the selection that names it. */
export function keyImage(setting: Setting, { instance, series, words }: NamedSelection): Extension {
  return {
    url: url(setting, 'key-image'),
    extension: [
      { url: 'flag', valueBoolean: true },
      { url: 'reason', valueCodeableConcept: concept(keyImageTitle) },
      { url: 'text', valueString: words },
      { url: 'kosSeriesUid', valueId: series },
      { url: 'kosInstanceUid', valueId: instance },
    ],
  };
}

/** The report that a document is about: what makes it part of the document. */
export function compositionReport(setting: Setting, report: string): Extension {
  return {
    url: url(setting, 'composition-diagnosticreport'),
    valueReference: { reference: `DiagnosticReport/${report}` },
  };
}
