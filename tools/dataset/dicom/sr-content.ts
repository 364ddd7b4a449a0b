import type { ArchivedStudy } from '../archive.ts';
import type { Coding } from '../scenario/codes.ts';
import { codeItem } from './elements.ts';
import type { Elements } from './elements.ts';
import { requestItems } from './study-modules.ts';

/** How a content item stands to the one that holds it (PS3.3 C.17.3.2.4). */
export type Relation = 'CONTAINS' | 'HAS CONCEPT MOD' | 'HAS OBS CONTEXT' | 'HAS PROPERTIES';

function item(relation: Relation, valueType: string, name: Coding, value: Elements): Elements {
  return {
    RelationshipType: relation,
    ValueType: valueType,
    ConceptNameCodeSequence: [codeItem(name)],
    ...value,
  };
}

/** Free text. */
export function textItem(relation: Relation, name: Coding, text: string): Elements {
  return item(relation, 'TEXT', name, { TextValue: text });
}

/** A code, and what is said of it. */
export function codedItem(
  relation: Relation,
  name: Coding,
  code: Coding,
  content: readonly Elements[] = [],
): Elements {
  return item(relation, 'CODE', name, {
    ConceptCodeSequence: [codeItem(code)],
    ...(content.length > 0 && { ContentSequence: content }),
  });
}

/** A UID. */
export function uidItem(relation: Relation, name: Coding, uid: string): Elements {
  return item(relation, 'UIDREF', name, { UID: uid });
}

/** A moment as DT. */
export function momentItem(relation: Relation, name: Coding, moment: string): Elements {
  return item(relation, 'DATETIME', name, { DateTime: moment });
}

/** A number with its unit in UCUM; the unit's own spelling is its meaning when no other is given. */
export function numberItem(name: Coding, value: number, unit: string, meaning = unit): Elements {
  const units = codeItem({ system: 'http://unitsofmeasure.org', code: unit, display: meaning });
  return item('CONTAINS', 'NUM', name, {
    MeasuredValueSequence: [{ NumericValue: value, MeasurementUnitsCodeSequence: [units] }],
  });
}

/** A heading with what stands under it. */
export function containerItem(name: Coding, content: readonly Elements[]): Elements {
  return item('CONTAINS', 'CONTAINER', name, {
    ContinuityOfContent: 'SEPARATE',
    ContentSequence: content,
  });
}

/** The root of a document: its title, its template of PS3.16, and its content (PS3.3 C.17.3). */
export function documentRoot(
  title: Coding,
  template: string,
  content: readonly Elements[],
): Elements {
  return {
    ValueType: 'CONTAINER',
    ConceptNameCodeSequence: [codeItem(title)],
    ContinuityOfContent: 'SEPARATE',
    ContentTemplateSequence: [{ MappingResource: 'DCMR', TemplateIdentifier: template }],
    ContentSequence: content,
  };
}

/** Referenced Request (0040,A370): the requests that a document of a study fulfils (PS3.3 C.17.2). */
export function fulfilledRequests(study: ArchivedStudy): Elements[] {
  return requestItems(study).map((request) => ({
    ...request,
    StudyInstanceUID: study.uid,
    ReferencedStudySequence: [],
    PlacerOrderNumberImagingServiceRequest: request['RequestedProcedureID'],
    FillerOrderNumberImagingServiceRequest: [],
    RequestedProcedureDescription: [],
    RequestedProcedureCodeSequence: study.facts.procedures.map(codeItem),
  }));
}
