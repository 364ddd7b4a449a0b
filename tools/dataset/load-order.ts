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
  'Medication',
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

/** Resources in the order of loading; those of one type stay as they stood. */
export function inLoadOrder(resources: readonly FhirResource[]): FhirResource[] {
  return [...resources].sort((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ resourceType }: FhirResource): number {
  const rank = order.indexOf(resourceType);
  if (rank < 0) throw new Error(`No order of loading for ${resourceType}; add it to the list.`);
  return rank;
}
