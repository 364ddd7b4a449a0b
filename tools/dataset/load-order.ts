import type { FhirResource } from 'fhir/r4.js';

/** Types in an order in which a server that checks references takes them: what is referred to comes first. */
const order: readonly FhirResource['resourceType'][] = [
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
  'CarePlan',
  'DiagnosticReport',
  'Bundle',
  'Binary',
  'DocumentReference',
];

/**
 * Resources in the order of loading; those of one type stay as they stood.
 * @throws Error for a type that has no place in the list.
 */
export function inLoadOrder(resources: readonly FhirResource[]): FhirResource[] {
  return resources
    .map((resource) => ({ rank: rankOf(resource), resource }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ resource }) => resource);
}

function rankOf({ resourceType }: FhirResource): number {
  const rank = order.indexOf(resourceType);
  if (rank < 0) throw new Error(`No order of loading for ${resourceType}; add it to the list.`);
  return rank;
}
