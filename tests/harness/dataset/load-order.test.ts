import { expect } from 'chai';
import type { FhirResource } from 'fhir/r4.js';
import { inLoadOrder } from '../../../tools/dataset/load-order.ts';
import { made } from './made.ts';

/** `Type/id` of everything that a resource refers to by address. */
const referred = (resource: FhirResource): string[] =>
  [...JSON.stringify(resource).matchAll(/"reference":"([A-Z][A-Za-z]+\/[^"]+)"/g)].map(
    ([, address = '']) => address,
  );

const addressOf = ({ id = '', resourceType }: FhirResource): string => `${resourceType}/${id}`;

/** References to a resource of another type that is loaded after the referring one. A document brings along what it refers to. */
function forward(resources: readonly FhirResource[]): string[] {
  const places = new Map(resources.map((one, place) => [addressOf(one), place]));
  return resources
    .filter(({ resourceType }) => resourceType !== 'Bundle')
    .flatMap((one) =>
      referred(one)
        .filter((to) => !to.startsWith(`${one.resourceType}/`))
        .filter((to) => (places.get(to) ?? -1) > (places.get(addressOf(one)) ?? -1))
        .map((to) => `${addressOf(one)} → ${to}`),
    );
}

describe('the order in which the data set is loaded', () => {
  it('puts everything after what it refers to', () => {
    expect(made.resources.flatMap(referred).length).to.be.greaterThan(500);
    expect(forward(made.resources)).to.deep.equal([]);
  });

  it('would not, turned round', () => {
    expect(forward([...made.resources].reverse())).not.to.be.empty;
  });

  it('keeps resources of one type in their order', () => {
    const shuffled: FhirResource[] = [
      { resourceType: 'Organization', id: 'b' },
      { resourceType: 'Patient', id: 'z' },
      { resourceType: 'Organization', id: 'a' },
    ];
    expect(inLoadOrder(shuffled).map(({ id }) => id)).to.deep.equal(['z', 'b', 'a']);
  });

  it('refuses a type it has no place for', () => {
    expect(() => inLoadOrder([{ resourceType: 'Basic', code: {} }])).to.throw('Basic');
  });
});
