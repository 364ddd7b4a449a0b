import { authorsIntact } from '../../support/languages/author-names.ts';
import {
  descriptionsIntact,
  impressionsIntact,
  namesIntact,
  subjectsIntact,
} from '../../support/languages/characters.ts';
import { imagesUntranslated } from '../../support/languages/images-untranslated.ts';
import { originalThere } from '../../support/languages/original-text.ts';
import { reportsGiven } from '../../support/languages/reports-given.ts';
import { languageNamed } from '../../support/languages/language-named.ts';
import { codesKept, displaysKept, recordDisplays } from '../../support/languages/other-language.ts';
import { everyRoute, requirement, requirementOn } from '../../support/requirement.ts';

const manifests = ['manifests.documents', 'manifests.resources'] as const;
const reports = ['reports.documents', 'reports.resources'] as const;

export default [
  requirementOn(
    everyRoute,
    'LNG-01',
    { slug: 'displays', says: 'the list of a patient, with a language preferred' },
    recordDisplays,
  ),
  requirementOn(
    everyRoute,
    'LNG-02',
    { slug: 'codes', says: 'the list of a patient with a language preferred, code by code' },
    codesKept,
  ),
  requirementOn(
    everyRoute,
    'LNG-02',
    { slug: 'displays', says: 'the list of a patient with a language preferred, the displays' },
    displaysKept,
  ),
  requirementOn(
    reports,
    'LNG-03',
    { slug: 'original', says: 'each report with another language preferred than its own' },
    async (target, binding) => {
      originalThere(target, await reportsGiven(target, binding, 'other'));
    },
  ),
  requirementOn(
    reports,
    'LNG-03',
    { slug: 'language', says: 'the language each report names as its own' },
    async (target, binding) => {
      languageNamed(target, await reportsGiven(target, binding, 'none'));
    },
  ),
  requirement(
    'LNG-04',
    { slug: 'images', says: 'images, with and without a language preferred' },
    imagesUntranslated,
  ),
  requirement(
    'LNG-05',
    { slug: 'patients', says: 'the name of each patient, character by character' },
    namesIntact,
  ),
  requirementOn(
    reports,
    'LNG-05',
    { slug: 'reports', says: 'the impression of each report, character by character' },
    impressionsIntact,
  ),
  requirementOn(
    manifests,
    'LNG-05',
    { slug: 'descriptions', says: 'the description of each study, character by character' },
    descriptionsIntact,
  ),
  requirementOn(
    reports,
    'LNG-05',
    { slug: 'authors', says: 'the names of the authors of each report, character by character' },
    authorsIntact,
  ),
  requirementOn(
    ['manifests.documents', 'reports.documents'],
    'LNG-05',
    { slug: 'subjects', says: 'the name of the patient within each document' },
    subjectsIntact,
  ),
];
