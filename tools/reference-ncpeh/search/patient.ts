import { Refusal } from '../operation-outcome.ts';
import { clinicalTypes } from '../served-types.ts';
import type { Query } from './query.ts';

const patientParameters = ['patient', 'subject'];

/** `identifier=<system>|` fits whoever has a number of that system (R4 search, token). */
const isSystemAlone = ([name, value]: Query['understood'][number]): boolean =>
  name === 'identifier' && /(?<!\\)\|$/.test(value);

/**
 * Lists are of one patient. A clinical search that names none is refused, and so is one whose words fit several (an identifier
 * without its system, two patients by comma): their lists are never merged. A patient search has to say by which identifier.
 * @throws Refusal 400
 */
export function requireOnePatient({ type, criteria, understood }: Query): void {
  if (type === 'Patient' && (criteria.length === 0 || understood.some(isSystemAlone))) {
    const says =
      'Found a patient search that tells nobody from others; give identifier=<system>|<value>.';
    throw new Refusal(400, 'required', says);
  }
  if (!clinicalTypes.includes(type)) return;
  const naming = criteria.filter(({ parameter }) => patientParameters.includes(parameter));
  if (naming.length === 0) {
    const wanted = 'patient=Patient/<id> or patient.identifier=<system>|<value>';
    throw new Refusal(400, 'required', `Found no patient in the search; wanted ${wanted}.`);
  }
  const several = naming.some(({ alternatives, targets = [] }) => {
    return alternatives > 1 || targets.length > 1;
  });
  if (several) {
    const says = 'The search fits more than one patient; name one, an identifier with its system.';
    throw new Refusal(400, 'multiple-matches', says);
  }
}
