import { everyRoute, requirement, requirementOn } from '../../support/requirement.ts';
import { carriesIdentifier, findPatients, isFound } from '../../support/find-patients.ts';
import { noEntriesOfAnybody } from '../../support/without-patient.ts';
import { somethingOf } from '../../support/control.ts';
import { tokenOf } from '../../support/patient.ts';
import { knownPatients } from '../../support/queries.ts';
import { refusesOrFindsNobody } from '../../support/nobody.ts';

export default [
  requirement(
    'PAT-01',
    { slug: 'exact', says: 'Patient?identifier=system|value of each patient' },
    async (target) => {
      for (const patient of knownPatients(target)) {
        const token = tokenOf(target, patient);
        carriesIdentifier(target, await findPatients(target, token), token);
      }
    },
  ),
  requirement(
    'PAT-01',
    { slug: 'value-in-another-system', says: 'a patient’s value in a system where nobody has it' },
    async (target) => {
      // Noor's value is of nobody else: where only values are compared, she is found.
      const token = tokenOf(target, 'noor');
      await isFound(target, token);
      const elsewhere = { system: 'urn:oid:2.999.9.9', value: token.value };
      refusesOrFindsNobody(target, await findPatients(target, elsewhere));
    },
  ),
  requirement(
    'PAT-02',
    { slug: 'nobody', says: 'an identifier that nobody carries' },
    async (target) => {
      const token = tokenOf(target, 'noor');
      await isFound(target, token);
      const nobody = { system: token.system, value: 'no-such-patient-0' };
      refusesOrFindsNobody(target, await findPatients(target, nobody));
    },
  ),
  requirementOn(
    everyRoute,
    'PAT-05',
    { slug: 'without-patient', says: 'a list query that names no patient' },
    async (target, binding) => {
      await somethingOf(target, binding, 'ana');
      await noEntriesOfAnybody(target, binding);
    },
  ),
];
