import type { FilterId, Searched } from './filter.ts';

/** How a parameter writes its value. */
export type Writing =
  | 'token' // system|code, comma for alternatives
  | 'date'
  | 'uid' // urn:dicom:uid|urn:oid:<uid>
  | 'identifier'; // system|value

/** One way to ask for a filter: a parameter name and how it writes the value. */
export interface Spelling {
  readonly parameter: string;
  readonly writing: Writing;
}

const tokens = (...names: string[]): Spelling[] =>
  names.map((parameter) => ({ parameter, writing: 'token' }));
const uids = (...names: string[]): Spelling[] =>
  names.map((parameter) => ({ parameter, writing: 'uid' }));
const identifiers = (...names: string[]): Spelling[] =>
  names.map((parameter) => ({ parameter, writing: 'identifier' }));
const date = (parameter: string): Spelling[] => [{ parameter, writing: 'date' }];

/**
 * The spellings of each filter in the order in which they are tried: the guide's own parameter,
 * the standard one, `:identifier` (which servers in the field refuse), then a chain. What the
 * anchors' alias maps add comes after these.
 */
export const spellings: Readonly<
  Record<Searched, Readonly<Record<FilterId, readonly Spelling[]>>>
> = {
  ImagingStudy: {
    F1: [],
    F2: tokens('modality', 'study-modality'),
    F3: date('started'),
    F4: tokens('anatomical-region', 'bodysite', 'bodysite:below'),
    F5: tokens('procedure-code'),
    F6: uids('identifier'),
    F7: identifiers('accession-number', 'identifier', 'basedon:identifier'),
    F8: identifiers('order-identifier', 'basedon:identifier', 'basedon:ServiceRequest.identifier'),
  },
  DiagnosticReport: {
    F1: [],
    F2: tokens('study-modality', 'imaging-study.modality', 'imagingStudy.modality'),
    F3: date('date'),
    F4: tokens('anatomical-region', 'imaging-study.bodysite'),
    F5: tokens('procedure-code', 'imaging-study.procedure-code'),
    F6: uids('study-instance-uid', 'imaging-study:identifier', 'imaging-study.identifier'),
    F7: identifiers(
      'accession-number',
      'based-on:identifier',
      'based-on:ServiceRequest.identifier',
    ),
    F8: identifiers(
      'order-identifier',
      'based-on:identifier',
      'based-on:ServiceRequest.identifier',
    ),
  },
  DocumentReference: {
    F1: tokens('type', 'category'),
    F2: tokens('modality', 'event'),
    F3: date('period'),
    F4: tokens('anatomical-region', 'event', 'bodysite', 'bodysite:below'),
    F5: tokens('procedure-code', 'event'),
    F6: uids('study-instance-uid', 'related:identifier'),
    F7: identifiers('accession-number', 'related:identifier'),
    F8: identifiers('order-identifier', 'related:identifier'),
  },
};
