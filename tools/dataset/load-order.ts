import type { FhirResource } from 'fhir/r4.js';

/** Kinds of resources in an order in which a server that checks references takes them: what is referred to comes first. */
const order: readonly string[] = [
  'Patient',
  'Organization',
  'Practitioner',
  'PractitionerRole',
  'Endpoint',
  'Device',
  'BodyStructure',
  'Condition',
  'Coverage',
  'Medication',
  'AllergyIntolerance',
  'Specimen',
  'ServiceRequest',
  'Procedure',
  'MedicationAdministration',
  'ImagingStudy',
  'Media',
  'Observation',
  'Condition of findings',
  'CarePlan',
  'DiagnosticReport',
  'Bundle',
  'Binary',
  'DocumentReference',
];

/** A condition that a report concludes comes after the findings, one that an order tells of before the order. */
function kindOf(resource: FhirResource): string {
  const concluded = resource.resourceType === 'Condition' && resource.evidence !== undefined;
  return concluded ? 'Condition of findings' : resource.resourceType;
}

/**
 * Resources in the order of loading; those of one type stay as they stood, but for conditions that are concluded.
 * @throws Error for a type that has no place in the list.
 */
export function inLoadOrder(resources: readonly FhirResource[]): FhirResource[] {
  return resources
    .map((resource) => ({ rank: rankOf(resource), resource }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ resource }) => resource);
}

function rankOf(resource: FhirResource): number {
  const rank = order.indexOf(kindOf(resource));
  if (rank < 0)
    throw new Error(`No order of loading for ${resource.resourceType}; add it to the list.`);
  return rank;
}
