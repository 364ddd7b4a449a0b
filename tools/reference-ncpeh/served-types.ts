/** What is about one patient: never listed without naming that patient. */
export const clinicalTypes: readonly string[] = [
  'DiagnosticReport',
  'DocumentReference',
  'ImagingStudy',
  'ServiceRequest',
];

/** What is retrieved as a document, by the address its DocumentReference gives. */
export const documentTypes: readonly string[] = ['Binary', 'Bundle'];

/** Every type with a route. */
export const servedTypes: readonly string[] = [
  ...clinicalTypes,
  ...documentTypes,
  'Endpoint',
  'Organization',
  'Patient',
  'Practitioner',
  'PractitionerRole',
];
