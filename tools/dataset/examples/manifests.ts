import type { ManifestFacts } from '../scenario/manifests.ts';

// prettier-ignore
/** The manifests of the guide's examples: one of each study, and a DICOM twin of two. */
export const exampleManifests: readonly ManifestFacts[] = [
  { id: 'dimitris-chest-manifest',   study: 'dimitris-chest',   format: 'fhir', created: '2025-02-11T10:40:00+02:00', indexed: '2025-02-11T09:00:00Z' },
  { id: 'dimitris-control-manifest', study: 'dimitris-control', format: 'fhir', created: '2025-03-25T09:30:00+02:00', indexed: '2025-03-25T08:00:00Z' },
  { id: 'lukas-wrist-manifest',      study: 'lukas-wrist',      format: 'fhir', created: '2025-01-18T21:55:00+01:00', indexed: '2025-01-18T21:00:00Z' },
  { id: 'lukas-knee-manifest',       study: 'lukas-knee',       format: 'fhir', created: '2025-05-06T14:40:00+02:00', indexed: '2025-05-06T13:00:00Z' },
  { id: 'jana-mammography-manifest', study: 'jana-mammography', format: 'fhir', created: '2025-03-04T10:50:00+01:00', indexed: '2025-03-04T10:00:00Z', twin: 'jana-mammography-kos' },
  { id: 'jana-mammography-kos',      study: 'jana-mammography', format: 'kos',  created: '2025-03-04T10:50:00+01:00', indexed: '2025-03-04T10:00:00Z', twin: 'jana-mammography-manifest' },
  { id: 'jana-specimen-manifest',    study: 'jana-specimen',    format: 'fhir', created: '2025-03-12T10:30:00+01:00', indexed: '2025-03-12T11:00:00Z' },
  { id: 'marta-pet-ct-manifest',     study: 'marta-pet-ct',     format: 'fhir', created: '2025-02-20T11:00:00+00:00', indexed: '2025-02-20T12:00:00Z' },
  { id: 'nina-head-manifest',        study: 'nina-head',        format: 'fhir', created: '2025-03-10T10:05:00+01:00', indexed: '2025-03-10T09:10:00Z', twin: 'nina-head-kos' },
  { id: 'nina-head-kos',             study: 'nina-head',        format: 'kos',  created: '2025-03-10T10:05:00+01:00', indexed: '2025-03-10T09:10:00Z', twin: 'nina-head-manifest' },
  { id: 'carla-chest-manifest',      study: 'carla-chest',      format: 'fhir', created: '2025-04-02T11:00:00+02:00', indexed: '2025-04-02T09:05:00Z' },
];
