import { fhirResponse } from '../fhir-response.ts';
import { Refusal } from '../operation-outcome.ts';
import type { Held, Store } from '../store.ts';

/**
 * The resource at `Type/id`.
 * @throws Refusal 404 for what is not held or not published, in the same words; 410 for what a newer version replaced.
 */
export function readable(store: Store, type: string, id: string): Held['resource'] {
  const held = store.find(`${type}/${id}`);
  if (held === undefined) throw new Refusal(404, 'not-found', `There is no ${type}/${id} here.`);
  if (held.standing === 'superseded' && type !== 'DocumentReference') {
    const says = `${type}/${id} was superseded; search for the current version.`;
    throw new Refusal(410, 'deleted', says);
  }
  return held.resource;
}

/** `GET [base]/<Type>/<id>`. A superseded DocumentReference is read as it is: it says itself that it is. */
export function read(store: Store, type: string, id: string): Response {
  return fhirResponse(200, readable(store, type, id));
}
