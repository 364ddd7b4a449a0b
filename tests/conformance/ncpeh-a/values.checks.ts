import { expect } from '../../support/expect.ts';
import { refusedOrEmpty } from '../../support/invalid-value.ts';
import { classesApart } from '../../support/classes.ts';
import { everyRoute, requirementOn } from '../../support/requirement.ts';
import { accessionsWithoutIssuer, queriesBy } from '../../support/queries.ts';
import { searchUnlessRefused } from '../../support/search-each.ts';
import { searchWritten } from '../../support/search-written.ts';
import { unknownIsVisible } from '../../support/unknown-parameter.ts';

export default [
  requirementOn(
    ['manifests.documents', 'reports.documents'],
    'QRY-01',
    { slug: 'apart', says: 'documents of one type, of the other, and of both joined by a comma' },
    classesApart,
  ),
  requirementOn(
    everyRoute,
    'QRY-17',
    { slug: 'urn', says: 'each Study Instance UID as urn:dicom:uid|urn:oid:…' },
    async (target, binding) => {
      for (const query of queriesBy(target, binding, 'studyUid'))
        expect(
          await searchWritten(target, binding, query, 'studyUid', (uid) => `urn:oid:${uid}`),
        ).to.beExactlySelected();
    },
  ),
  requirementOn(
    everyRoute,
    'QRY-18',
    { slug: 'bare', says: 'each Study Instance UID in the system urn:dicom:uid, without urn:oid:' },
    async (target, binding) => {
      for (const query of queriesBy(target, binding, 'studyUid'))
        expect(
          await searchWritten(target, binding, query, 'studyUid', (uid) => uid),
        ).to.beExactlySelected();
    },
  ),
  requirementOn(
    everyRoute,
    'QRY-19',
    { slug: 'own-patient', says: 'each accession number without its issuer' },
    async (target, binding) => {
      for await (const found of searchUnlessRefused(
        target,
        binding,
        accessionsWithoutIssuer(target, binding),
      ))
        expect(found).to.holdNothingElse();
    },
  ),
  requirementOn(
    everyRoute,
    'QRY-21',
    { slug: 'visible', says: 'a parameter that does not exist, strict and lenient' },
    unknownIsVisible,
  ),
  requirementOn(
    everyRoute,
    'QRY-22',
    { slug: 'impossible-date', says: 'a thirteenth month' },
    async (target, binding) => {
      await refusedOrEmpty(target, binding, 'date', 'ge2023-13-45');
    },
  ),
  requirementOn(
    everyRoute,
    'QRY-22',
    { slug: 'unknown-modality', says: 'a modality that DICOM does not have' },
    async (target, binding) => {
      await refusedOrEmpty(
        target,
        binding,
        'modality',
        'http://dicom.nema.org/resources/ontology/DCM|ZZ',
      );
    },
  ),
];
