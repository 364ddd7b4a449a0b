import type { Searched } from '../../../tools/filters/filter.ts';
import type { Parameters, Target } from '../../../tools/exchange/target.ts';
import type { Binding, DocumentClass, Route } from '../../../tools/verdict/check.ts';
import { neededFirst, see } from './judges.ts';
import { typeOf } from './document-class.ts';
import { searchAll } from '../answers/pages.ts';
import type { Listing } from '../answers/pages.ts';
import { patientParameters } from './patient.ts';

/** `manifests.documents` taken apart. */
export function partsOf(binding: Binding): { documentClass: DocumentClass; route: Route } {
  const [documentClass, route] = binding.split('.') as [DocumentClass, Route];
  return { documentClass, route };
}

/** The resource type a class is searched by on a route. */
export function searchedOn(binding: Binding): Searched {
  const { documentClass, route } = partsOf(binding);
  if (route === 'documents') return 'DocumentReference';
  return documentClass === 'manifests' ? 'ImagingStudy' : 'DiagnosticReport';
}

/** What every list of a class asks for, before any filter: the patient, and for documents class and status. */
export async function baseParameters(
  target: Target,
  binding: Binding,
  patient: string,
): Promise<Parameters> {
  const { documentClass, route } = partsOf(binding);
  const ofPatient = await patientParameters(target, patient, searchedOn(binding));
  if (route === 'resources') return ofPatient;
  return [...ofPatient, ['status', 'current'], ['type', await typeOf(target, documentClass)]];
}

/** The whole list of a patient on one route, asked once per run. */
export function wholeList(target: Target, binding: Binding, patient: string): Promise<Listing> {
  return target.fixture(`the list of ${patient} on ${binding}`, () =>
    neededFirst(see('list', binding), async () =>
      searchAll(target, searchedOn(binding), await baseParameters(target, binding, patient)),
    ),
  );
}
