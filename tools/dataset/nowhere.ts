/** Addresses that lead nowhere, for data that nobody serves: also those that the guide's examples are written with. */
export const nowhere = {
  fhirBase: 'https://ncpeh-a.example/fhir',
  imageBase: 'https://images.ncpeh-a.example/dicomweb',
  viewerBase: 'https://viewer.ncpeh-a.example',
} as const;
