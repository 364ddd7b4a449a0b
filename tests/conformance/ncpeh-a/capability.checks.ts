import { wholeList } from '../../support/base-list.ts';
import { listsFilters, listsInteraction } from '../../support/capability.ts';
import { capability } from '../../support/declared.ts';
import { everyRoute, requirement, requirementOn } from '../../support/requirement.ts';
import { anyRoute } from '../../support/routes.ts';
import { is, isSome } from '../../support/same.ts';
import { list, text } from '../../support/shape.ts';

export default [
  requirement(
    'CAP-01',
    { slug: 'one-route-each', says: 'the list of a patient on one declared route of each class' },
    async (target) => {
      for (const documentClass of ['manifests', 'reports'] as const) {
        const { entries } = await wholeList(target, anyRoute(target, documentClass), 'ana');
        isSome(target, `The list of ${documentClass}`, entries.length);
      }
    },
  ),
  requirement(
    'CAP-03',
    { slug: 'version-and-formats', says: 'GET [base]/metadata' },
    async (target) => {
      const statement = await capability(target);
      const json = list(statement['format']).filter((one) => text(one)?.includes('json') === true);
      is(target, 'fhirVersion', statement['fhirVersion'], '4.0.1');
      isSome(target, 'The list of JSON formats', json.length);
    },
  ),
  requirementOn(
    everyRoute,
    'CAP-03',
    { slug: 'filters-listed', says: 'GET [base]/metadata, the resource type of the route' },
    async (target, binding) => {
      await listsInteraction(target, binding, 'search-type');
      await listsFilters(target, binding);
    },
  ),
  requirement(
    'CAP-06',
    { slug: 'json', says: 'GET [base]/metadata with Accept: application/fhir+json' },
    async (target) => {
      const headers = { accept: 'application/fhir+json' };
      const answer = await target.fhir.request('GET', 'metadata', { headers });
      const type = answer.headers['content-type']?.split(';')[0]?.trim();
      is(target, 'The status', answer.status, 200);
      is(target, 'The Content-Type', type, 'application/fhir+json');
    },
  ),
];
