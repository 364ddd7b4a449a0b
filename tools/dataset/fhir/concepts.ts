import type { CodeableConcept } from 'fhir/r4.js';
import type { Coding } from '../scenario/codes.ts';

/** A concept of one code. */
export function concept({ code, display, system }: Coding): CodeableConcept {
  return { coding: [{ system, code, display }] };
}

/** Type of an imaging report as a document (F1). */
export const reportType: Coding = {
  system: 'http://loinc.org',
  code: '85430-7',
  display: 'Diagnostic imaging report - example sections and entries',
};

/** Type of an imaging study manifest, in either format (F1). */
export const manifestType: Coding = {
  system: 'http://loinc.org',
  code: '18748-4',
  display: 'Diagnostic imaging study',
};

/** The priority category of the European Health Data Space that all of it belongs to. */
export const medicalImaging = {
  system: 'http://hl7.eu/fhir/health-data-api/CodeSystem/eehrxf-document-priority-category-cs',
  code: 'Medical-Imaging',
} as const;

/** Codes of the sections that are written (LOINC, as PS3.20 has them). */
export const sectionCode = {
  studies: '18726-0',
  findings: '59776-5',
  impression: '19005-8',
} as const;
