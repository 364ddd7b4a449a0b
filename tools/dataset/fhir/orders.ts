import type { Identifier, Reference, ServiceRequest } from 'fhir/r4.js';
import { distinct } from '../interpreted.ts';
import type { KnownStudy } from '../interpreted.ts';
import { concept } from './concepts.ts';
import { accessionIdentifier, orderIdentifier } from './identifiers.ts';
import { follows } from './setting.ts';
import type { Setting } from './setting.ts';

/** One order: the number its placer gave and the accession number it got. */
interface Order {
  readonly id: string;
  /** None where the department gave none. */
  readonly accession: string | undefined;
  readonly order: string;
}

/** The orders a study answers, number by number. */
function ordersOf({ accessions, hospital, orders }: KnownStudy): readonly Order[] {
  return orders.map((order, index) => ({
    id: orderId(hospital.id, order),
    accession: accessions[index] ?? accessions[0],
    order,
  }));
}

/** What is no part of an id (R4, id) is written as its number in Unicode. */
function orderId(hospital: string, order: string): string {
  const sign = (found: string): string => `.${String(found.codePointAt(0))}`;
  return `${hospital}-${order.toLowerCase().replaceAll(/[^a-z0-9-]/gu, sign)}`;
}

/** The numbers of an order as identifiers: what the department gave, and what the placer gave. */
function numbersOf({ hospital }: KnownStudy, { accession, order }: Order): Identifier[] {
  return [
    ...(accession === undefined
      ? []
      : [accessionIdentifier({ issuer: hospital.accessions, value: accession })]),
    orderIdentifier({ system: hospital.orders, value: order }),
  ];
}

/** The orders that some studies answer, each once, by both of its numbers: what links report and study (A.1.8.11, A.2.1). */
export function orderReferences(studies: readonly KnownStudy[]): Reference[] {
  const references = studies.flatMap((study) =>
    ordersOf(study).flatMap((order) => {
      const to = { reference: `ServiceRequest/${order.id}`, type: 'ServiceRequest' };
      return numbersOf(study, order).map((identifier) => ({ ...to, identifier }));
    }),
  );
  return [...new Map(references.map((each) => [JSON.stringify(each.identifier), each])).values()];
}

/** The orders themselves, each once; one that several studies answer names the procedure of the first. */
export function serviceRequests(
  setting: Setting,
  studies: readonly (KnownStudy & { readonly patient: string })[],
): ServiceRequest[] {
  const requests = studies.flatMap((study) =>
    ordersOf(study).map((order): ServiceRequest => {
      const [procedure] = distinct(study.procedures);
      return {
        resourceType: 'ServiceRequest',
        id: order.id,
        meta: follows(setting, 'imaging-order-servicerequest'),
        identifier: numbersOf(study, order),
        status: 'completed',
        intent: 'order',
        ...(procedure !== undefined && { code: concept(procedure) }),
        subject: { reference: `Patient/${study.patient}` },
        ...(study.started !== null && { authoredOn: study.started.slice(0, 10) }),
        requester: { reference: `Organization/${study.hospital.id}` },
      };
    }),
  );
  return [...new Map(requests.reverse().map((each) => [each.id, each])).values()].reverse();
}
