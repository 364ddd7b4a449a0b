import { expect } from '../../support/expectations/expect.ts';
import { refusedOrEmpty } from '../../support/filters/invalid-value.ts';
import { classesApart } from '../../support/filters/classes.ts';
import { everyRoute, requirementOn } from '../../support/requirement.ts';
import { accessionsWithoutIssuer, queriesBy } from '../../support/searches/queries.ts';
import type { FilterName } from '../../support/searches/queries.ts';
import { searchUnlessRefused } from '../../support/searches/search-each.ts';
import { searchWritten } from '../../support/filters/search-written.ts';
import { unknownIsVisible } from '../../support/filters/unknown-parameter.ts';

/** Values that cannot be valid, each as a check of its own: servers read dates, codes and UIDs by different means. */
const invalid: readonly {
  slug: string;
  says: string;
  filter: FilterName;
  values: readonly string[];
}[] = [
  {
    slug: 'impossible-date',
    says: 'a thirteenth month',
    filter: 'date',
    values: ['ge2023-13-45'],
  },
  {
    slug: 'impossible-end',
    says: 'before a day of a thirteenth month',
    filter: 'date',
    values: ['lt2023-13-45'],
  },
  {
    slug: 'impossible-day',
    says: 'a thirtieth of February',
    filter: 'date',
    values: ['ge2023-02-30', 'lt2023-02-30'],
  },
  {
    slug: 'unknown-modality',
    says: 'a modality that DICOM does not have',
    filter: 'modality',
    values: ['http://dicom.nema.org/resources/ontology/DCM|ZZ'],
  },
  {
    slug: 'malformed-uid',
    says: 'letters as a Study Instance UID, in the system of UIDs',
    filter: 'studyUid',
    values: ['urn:dicom:uid|abc', 'urn:dicom:uid|urn:oid:abc'],
  },
];

const invalidValues = invalid.map(({ slug, says, filter, values }) =>
  requirementOn(everyRoute, 'QRY-22', { slug, says }, async (target, binding) => {
    for (const value of values) await refusedOrEmpty(target, binding, filter, value);
  }),
);

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
  ...invalidValues,
];
