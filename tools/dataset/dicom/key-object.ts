import type { ArchivedInstance, ArchivedSeries, ArchivedStudy } from '../archive.ts';
import type { Coding } from '../scenario/codes.ts';
import { codeItem, dateOf, timeOf } from './elements.ts';
import type { Elements } from './elements.ts';
import { requestItems } from './study-modules.ts';

/** A series and those of its instances that a selection names. */
export interface SelectedSeries {
  readonly series: ArchivedSeries;
  readonly instances: readonly ArchivedInstance[];
  /** Where the series is retrieved, if the selection says so. */
  readonly retrieveUrl?: string;
}

/** What a key object selection document says (PS3.16 TID 2010). */
export interface Selection {
  readonly title: Coding;
  readonly description?: string;
  readonly created: string;
  readonly selected: readonly SelectedSeries[];
}

const dcm = (code: string, display: string): Coding => ({
  system: 'http://dicom.nema.org/resources/ontology/DCM',
  code,
  display,
});

const sopItem = ({ sopClass, uid }: ArchivedInstance): Elements => ({
  ReferencedSOPClassUID: sopClass,
  ReferencedSOPInstanceUID: uid,
});

function descriptionItem(text: string): Elements {
  return {
    RelationshipType: 'CONTAINS',
    ValueType: 'TEXT',
    ConceptNameCodeSequence: [codeItem(dcm('113012', 'Key Object Description'))],
    TextValue: text,
  };
}

function imageItem(instance: ArchivedInstance): Elements {
  return {
    RelationshipType: 'CONTAINS',
    ValueType: instance.sopClass.includes('.88.') ? 'COMPOSITE' : 'IMAGE',
    ReferencedSOPSequence: [sopItem(instance)],
  };
}

/** Current Requested Procedure Evidence (0040,A375): the selection by study and series. */
function evidence(study: ArchivedStudy, selected: readonly SelectedSeries[]): Elements {
  return {
    StudyInstanceUID: study.uid,
    ReferencedSeriesSequence: selected.map(({ series, instances, retrieveUrl }) => ({
      SeriesInstanceUID: series.uid,
      ...(retrieveUrl !== undefined && { RetrieveURL: retrieveUrl }),
      ReferencedSOPSequence: instances.map(sopItem),
    })),
  };
}

/** Key Object Document Series, Key Object Document and SR Document Content modules (PS3.3 C.17.6, C.17.3). */
export function keyObjectElements(study: ArchivedStudy, selection: Selection): Elements {
  const { created, description, selected, title } = selection;
  return {
    ContentDate: dateOf(created),
    ContentTime: timeOf(created),
    ReferencedPerformedProcedureStepSequence: [],
    ReferencedRequestSequence: requestItems(study).map((item) => ({
      ...item,
      StudyInstanceUID: study.uid,
      ReferencedStudySequence: [],
      PlacerOrderNumberImagingServiceRequest: item['RequestedProcedureID'],
      FillerOrderNumberImagingServiceRequest: [],
      RequestedProcedureDescription: [],
      RequestedProcedureCodeSequence: study.facts.procedures.map(codeItem),
    })),
    CurrentRequestedProcedureEvidenceSequence: [evidence(study, selected)],
    ValueType: 'CONTAINER',
    ConceptNameCodeSequence: [codeItem(title)],
    ContinuityOfContent: 'SEPARATE',
    ContentTemplateSequence: [{ MappingResource: 'DCMR', TemplateIdentifier: '2010' }],
    ContentSequence: [
      ...(description === undefined ? [] : [descriptionItem(description)]),
      ...selected.flatMap(({ instances }) => instances.map(imageItem)),
    ],
  };
}
