import type { Endpoint } from 'fhir/r4.js';
import { follows } from './setting.ts';
import type { Setting } from './setting.ts';

/** Where all images are retrieved; one archive keeps them. */
export function wadoEndpoint(setting: Setting): Endpoint {
  return {
    resourceType: 'Endpoint',
    id: 'wado-rs',
    meta: follows(setting, 'imaging-wado-endpoint'),
    status: 'active',
    connectionType: {
      system: 'http://terminology.hl7.org/CodeSystem/endpoint-connection-type',
      code: 'dicom-wado-rs',
      display: 'DICOM WADO-RS',
    },
    managingOrganization: { reference: 'Organization/porto' },
    payloadType: [
      {
        coding: [
          {
            system: 'http://terminology.hl7.org/CodeSystem/endpoint-payload-type',
            code: 'none',
            display: 'None',
          },
        ],
      },
    ],
    payloadMimeType: ['application/dicom'],
    address: setting.imageBase,
  };
}
