import type { JsonObject } from '../../../../tools/validation/strip-definition.ts';

export const vehicles = 'http://vehicles.example/system';

const wheeled = (code: string, wheels: number, ...more: JsonObject[]): JsonObject => ({
  code,
  display: `A ${code}`,
  property: [{ code: 'wheels', valueInteger: wheels }, ...more],
});

/** Made for the filters: nested, with a concept of two parents and one that is no longer used. */
export const vehicleSystem: JsonObject = {
  resourceType: 'CodeSystem',
  url: vehicles,
  version: '2.1.0',
  caseSensitive: true,
  hierarchyMeaning: 'is-a',
  content: 'complete',
  property: [
    { code: 'wheels', type: 'integer' },
    { code: 'under', type: 'code', uri: 'http://hl7.org/fhir/concept-properties#parent' },
    { code: 'state', type: 'code', uri: 'http://hl7.org/fhir/concept-properties#status' },
    { code: 'maker', type: 'Coding' },
  ],
  concept: [
    {
      code: 'vehicle',
      concept: [
        {
          code: 'motor',
          concept: [
            wheeled('car', 4, { code: 'maker', valueCoding: { system: 'urn:m', code: 'acme' } }),
            wheeled('motorbike', 2, { code: 'under', valueCode: 'cycle' }),
            wheeled('steamer', 4, { code: 'state', valueCode: 'retired' }),
          ],
        },
        { code: 'cycle', concept: [wheeled('bicycle', 2)] },
      ],
    },
  ],
};

export const everyVehicle = [
  ...['vehicle', 'motor', 'car', 'motorbike', 'steamer', 'cycle', 'bicycle'],
];
