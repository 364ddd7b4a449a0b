import type { FhirResource } from 'fhir/r4.js';

import type { Holdings, StoredInstance } from './holdings.ts';
import { addressOf, standingsOf } from './standing.ts';
import type { Standing } from './standing.ts';

/** A resource that may be known of. */
export interface Held {
  readonly resource: FhirResource;
  readonly standing: Exclude<Standing, 'withheld'>;
}

/** What is held, arranged for answering; nothing in it changes after seeding. */
export interface Store {
  /** What a search may list, in order of id: every page of every search keeps this order. */
  listed(type: string): readonly FhirResource[];
  /** A resource by `Type/id`; `undefined` when there is none, or none that may be known of. */
  find(address: string): Held | undefined;
  /** The instances of a study in the order they were given; none for a study that is not held. */
  instances(studyUid: string): readonly StoredInstance[];
}

/** Old envelopes are listed, for they say themselves that they are superseded; of everything else only the latest. */
function isListed({ resource, standing }: Held): boolean {
  return standing === 'current' || resource.resourceType === 'DocumentReference';
}

function grouped<Value>(values: Iterable<Value>, key: (value: Value) => string) {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group === undefined) groups.set(key(value), [value]);
    else group.push(value);
  }
  return groups;
}

/** Arranges what is held. The bytes of instances are not touched. */
export function seed(holdings: Holdings): Store {
  const standings = standingsOf(holdings.resources);
  const held = new Map<string, Held>();
  for (const resource of holdings.resources) {
    const standing = standings.get(addressOf(resource));
    if (standing === undefined || standing === 'withheld') continue;
    held.set(addressOf(resource), { resource, standing });
  }
  const listed = [...held.values()].filter(isListed).map(({ resource }) => resource);
  listed.sort((a, b) => (addressOf(a) < addressOf(b) ? -1 : 1));
  const types = grouped(listed, ({ resourceType }) => resourceType);
  const studies = grouped(holdings.instances, ({ studyUid }) => studyUid);
  return {
    listed: (type) => types.get(type) ?? [],
    find: (address) => held.get(address),
    instances: (studyUid) => studies.get(studyUid) ?? [],
  };
}
