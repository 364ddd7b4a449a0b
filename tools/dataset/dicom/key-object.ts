import type { ArchivedInstance, ArchivedSeries, ArchivedStudy } from '../archive.ts';
import { dicom } from '../scenario/codes.ts';
import type { Coding } from '../scenario/codes.ts';
import { dateOf, timeOf } from './elements.ts';
import type { Elements } from './elements.ts';
import { documentRoot, fulfilledRequests, textItem } from './sr-content.ts';

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

const sopItem = ({ sopClass, uid }: ArchivedInstance): Elements => ({
  ReferencedSOPClassUID: sopClass,
  ReferencedSOPInstanceUID: uid,
});

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
    ReferencedRequestSequence: fulfilledRequests(study),
    CurrentRequestedProcedureEvidenceSequence: [evidence(study, selected)],
    ...documentRoot(title, '2010', [
      ...(description === undefined
        ? []
        : [textItem('CONTAINS', dicom('113012', 'Key Object Description'), description)]),
      ...selected.flatMap(({ instances }) => instances.map(imageItem)),
    ]),
  };
}
