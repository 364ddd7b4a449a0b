import { acquisitionOnly } from '../../support/filters/acquisition-only.ts';
import { filtersCoarsely } from '../../support/filters/coarse-filters.ts';
import { readsEncoded, readsEscaped } from '../../support/filters/escapes.ts';
import { expect } from '../../support/expectations/expect.ts';
import { byFineSite } from '../../support/filters/fine-sites.ts';
import { recordFreeText } from '../../support/filters/free-text.ts';
import { everyRoute, requirement, requirementOn } from '../../support/requirement.ts';

export default [
  requirement(
    'QRY-10',
    { slug: 'category', says: 'documents by each category they show, and by one none shows' },
    async (target) => {
      await filtersCoarsely(target, 'category');
    },
  ),
  requirementOn(
    everyRoute,
    'QRY-12',
    { slug: 'images-alone', says: 'each modality, beside studies with more than images' },
    acquisitionOnly,
  ),
  requirementOn(
    ['manifests.resources'],
    'QRY-16',
    { slug: 'recall', says: 'each fine body site of series, one at a time' },
    async (target) => {
      for await (const found of byFineSite(target)) expect(found).to.missNothing();
    },
  ),
  requirementOn(
    ['manifests.resources'],
    'QRY-16',
    { slug: 'precision', says: 'each fine body site of series, one at a time' },
    async (target) => {
      for await (const found of byFineSite(target)) expect(found).to.holdNothingElse();
    },
  ),
  requirementOn(
    everyRoute,
    'QRY-25',
    { slug: 'encoded', says: 'values with every letter percent-encoded, and with a bare bar' },
    readsEncoded,
  ),
  requirementOn(
    everyRoute,
    'QRY-25',
    { slug: 'escaped', says: 'two modalities around a comma that is escaped by a backslash' },
    readsEscaped,
  ),
  requirement(
    'QRY-29',
    { slug: 'setting', says: 'documents by each practice setting, and by one none shows' },
    async (target) => {
      await filtersCoarsely(target, 'setting');
    },
  ),
  requirementOn(
    everyRoute,
    'QRY-30',
    { slug: 'free-text', says: 'a text that occurs nowhere, by description, _text and _content' },
    recordFreeText,
  ),
];
