import type { Reference, ServiceRequest } from 'fhir/r4.js';
import { distinct } from '../interpreted.ts';
import type { KnownStudy } from '../interpreted.ts';
import { concept } from './concepts.ts';
import { accessionIdentifier, orderIdentifier } from './identifiers.ts';
import { follows } from './setting.ts';
import type { Setting } from './setting.ts';

/** One order: the number its placer gave and the accession number it got. */
interface Order {
  readonly id: string;
  readonly accession: string;
  readonly order: string;
}

/** The orders a study answers, number by number. */
function ordersOf({ accessions, hospital, orders }: KnownStudy): readonly Order[] {
  return orders.map((order, index) => ({
    id: `${hospital.id}-${order.toLowerCase()}`,
    accession: accessions[index] ?? accessions[0] ?? order,
    order,
  }));
}

/** The orders that some studies answer, each once, by both of its numbers: what links report and study (A.1.8.11, A.2.1). */
export function orderReferences(studies: readonly KnownStudy[]): Reference[] {
  const references = studies.flatMap((study) =>
    ordersOf(study).flatMap(({ accession, id, order }) => {
      const to = { reference: `ServiceRequest/${id}`, type: 'ServiceRequest' };
      const { hospital } = study;
      return [
        {
          ...to,
          identifier: accessionIdentifier({ issuer: hospital.accessions, value: accession }),
        },
        { ...to, identifier: orderIdentifier({ system: hospital.orders, value: order }) },
      ];
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
    ordersOf(study).map(({ accession, id, order }): ServiceRequest => {
      const [procedure] = distinct(study.procedures);
      return {
        resourceType: 'ServiceRequest',
        id,
        meta: follows(setting, 'imaging-order-servicerequest'),
        identifier: [
          accessionIdentifier({ issuer: study.hospital.accessions, value: accession }),
          orderIdentifier({ system: study.hospital.orders, value: order }),
        ],
        status: 'completed',
        intent: 'order',
        ...(procedure !== undefined && { code: concept(procedure) }),
        subject: { reference: `Patient/${study.patient}` },
        authoredOn: study.started.slice(0, 10),
        requester: { reference: `Organization/${study.hospital.id}` },
      };
    }),
  );
  return [...new Map(requests.reverse().map((each) => [each.id, each])).values()].reverse();
}
