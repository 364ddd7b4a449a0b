import { everyRoute, requirement, requirementOn } from '../../support/requirement.ts';
import { carriesIdentifier, findPatients, isFound } from '../../support/patients/find-patients.ts';
import { noEntriesOfAnybody } from '../../support/patients/without-patient.ts';
import { caseTellsApart } from '../../support/patients/case-twins.ts';
import { somethingOf } from '../../support/searches/control.ts';
import { tokenOf } from '../../support/candidate/patient.ts';
import { first, somePatients, twoOf, withNothing } from '../../support/candidate/cast.ts';
import { foreignValues, nothingOfOthers } from '../../support/patients/foreign-values.ts';
import { searchUnlessRefused } from '../../support/searches/search-each.ts';
import { either, noListFor, sharedValue } from '../../support/patients/unconfirmed.ts';
import {
  listsNobody,
  refusesOrFindsNobody,
  systemListsNobody,
} from '../../support/patients/nobody.ts';

export default [
  requirement(
    'PAT-01',
    { slug: 'exact', says: 'Patient?identifier=system|value of each patient' },
    async (target) => {
      for (const patient of somePatients(target)) {
        const token = tokenOf(target, patient);
        carriesIdentifier(target, await findPatients(target, token), token);
      }
    },
  ),
  requirement(
    'PAT-01',
    { slug: 'value-in-another-system', says: 'a patient’s value in a system where nobody has it' },
    async (target) => {
      const token = tokenOf(target, withNothing(target));
      await isFound(target, token);
      const elsewhere = { system: 'urn:oid:2.999.9.9', value: token.value };
      refusesOrFindsNobody(target, await findPatients(target, elsewhere));
    },
  ),
  requirement(
    'PAT-01',
    { slug: 'case', says: 'two identifiers of one system that differ in upper and lower case' },
    caseTellsApart,
  ),
  requirement(
    'PAT-02',
    { slug: 'nobody', says: 'an identifier that nobody carries' },
    async (target) => {
      const token = tokenOf(target, withNothing(target));
      await isFound(target, token);
      const nobody = { system: token.system, value: 'no-such-patient-0' };
      refusesOrFindsNobody(target, await findPatients(target, nobody));
    },
  ),
  requirement(
    'PAT-02',
    { slug: 'no-criterion', says: 'patients without any criterion, and by an empty identifier' },
    async (target) => {
      await isFound(target, tokenOf(target, withNothing(target)));
      await listsNobody(target);
    },
  ),
  requirement(
    'PAT-02',
    { slug: 'system-alone', says: 'patients by the system of an identifier, without a value' },
    async (target) => {
      const token = tokenOf(target, withNothing(target));
      await isFound(target, token);
      await systemListsNobody(target, token);
    },
  ),
  requirementOn(
    everyRoute,
    'PAT-03',
    { slug: 'foreign-values', says: 'a list by UIDs and numbers that only others’ entries have' },
    async (target, binding) => {
      await somethingOf(target, binding, first(target, binding));
      for await (const found of searchUnlessRefused(
        target,
        binding,
        foreignValues(target, binding),
      ))
        nothingOfOthers(found);
    },
  ),
  requirementOn(
    everyRoute,
    'PAT-04',
    { slug: 'value-of-two', says: 'a list by an identifier value that two patients carry' },
    async (target, binding) => {
      await somethingOf(target, binding, first(target, binding));
      await noListFor(target, binding, sharedValue(target));
    },
  ),
  requirementOn(
    everyRoute,
    'PAT-04',
    { slug: 'nobodys', says: 'a list by an identifier that nobody carries' },
    async (target, binding) => {
      const patient = first(target, binding);
      await somethingOf(target, binding, patient);
      const { system } = tokenOf(target, patient);
      await noListFor(target, binding, { system, value: 'no-such-patient-0' });
    },
  ),
  requirementOn(
    everyRoute,
    'PAT-04',
    { slug: 'system-alone', says: 'a list by the system of an identifier, without a value' },
    async (target, binding) => {
      const patient = first(target, binding);
      await somethingOf(target, binding, patient);
      await noListFor(target, binding, `${tokenOf(target, patient).system}|`);
    },
  ),
  requirementOn(
    everyRoute,
    'PAT-04',
    { slug: 'either-of-two', says: 'a list by the identifiers of two patients, joined by a comma' },
    async (target, binding) => {
      const [one, other] = twoOf(target, binding);
      await somethingOf(target, binding, one);
      await noListFor(target, binding, either(tokenOf(target, one), tokenOf(target, other)));
    },
  ),
  requirementOn(
    everyRoute,
    'PAT-05',
    { slug: 'without-patient', says: 'a list query that names no patient' },
    async (target, binding) => {
      const patient = first(target, binding);
      await somethingOf(target, binding, patient);
      await noEntriesOfAnybody(target, binding, patient);
    },
  ),
];
