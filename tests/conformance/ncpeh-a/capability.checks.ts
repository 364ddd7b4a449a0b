import { wholeList } from '../../support/candidate/base-list.ts';
import {
  listsFilters,
  listsInteraction,
  listsWhatWorks,
} from '../../support/capability/capability.ts';
import { first } from '../../support/candidate/cast.ts';
import { capability } from '../../support/candidate/capability-statement.ts';
import { declaredAreServed, servedAreListed } from '../../support/capability/declared-formats.ts';
import { declaredAreIncluded } from '../../support/capability/declared-includes.ts';
import {
  declaredAreAnswered,
  readsAreListed,
} from '../../support/capability/declared-interactions.ts';
import { declaredAreApplied } from '../../support/capability/declared-parameters.ts';
import { recordOtherInteractions } from '../../support/capability/interactions.ts';
import { jsonEverywhere, jsonOfVersion } from '../../support/errors/json-asked.ts';
import { imagesAreReachable } from '../../support/capability/reachable-images.ts';
import { everyRoute, requirement, requirementOn } from '../../support/requirement.ts';
import { anyRoute } from '../../support/candidate/routes.ts';
import { is, isSome } from '../../support/answers/same.ts';
import { list, text } from '../../support/answers/shape.ts';
import { workingFilters } from '../../support/capability/working-filters.ts';
import { servesXml } from '../../support/capability/xml.ts';

/** The routes that reads are part of (CAP-01): a document is retrieved at its own address. */
const read = ['manifests.resources', 'reports.resources'] as const;

export default [
  requirement(
    'CAP-01',
    { slug: 'one-route-each', says: 'the list of a patient on one declared route of each class' },
    async (target) => {
      for (const documentClass of ['manifests', 'reports'] as const) {
        const binding = anyRoute(target, documentClass);
        const { entries } = await wholeList(target, binding, first(target, binding));
        isSome(target, `The list of ${documentClass}`, entries.length);
      }
    },
  ),
  requirement(
    'CAP-02',
    { slug: 'images-reachable', says: 'WADO-RS for a few of the listed studies' },
    imagesAreReachable,
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
  requirementOn(
    everyRoute,
    'CAP-03',
    { slug: 'working-listed', says: 'GET [base]/metadata, beside the parameters that filter' },
    async (target, binding) => {
      await listsWhatWorks(target, binding, await workingFilters(target, binding));
    },
  ),
  requirementOn(
    read,
    'CAP-03',
    { slug: 'reads-listed', says: 'GET [base]/metadata, beside reads of listed entries by id' },
    readsAreListed,
  ),
  requirement(
    'CAP-03',
    { slug: 'formats-listed', says: 'GET [base]/metadata, beside metadata and a list as XML' },
    servedAreListed,
  ),
  requirementOn(
    everyRoute,
    'CAP-04',
    { slug: 'applied', says: 'each listed parameter, with a value nobody has and with one' },
    declaredAreApplied,
  ),
  requirementOn(
    everyRoute,
    'CAP-04',
    { slug: 'interactions', says: 'reads of listed entries by id, where read is listed' },
    declaredAreAnswered,
  ),
  requirementOn(
    everyRoute,
    'CAP-04',
    { slug: 'includes', says: 'the list of a patient with each listed include' },
    declaredAreIncluded,
  ),
  requirement(
    'CAP-04',
    { slug: 'formats', says: 'metadata and a list in each listed format' },
    declaredAreServed,
  ),
  requirement('CAP-05', { slug: 'instantiates', says: 'GET [base]/metadata' }, async (target) => {
    const claimed = list((await capability(target))['instantiates'])
      .map((url) => text(url)?.split('|')[0] ?? '')
      .filter((url) => url.endsWith('/CapabilityStatement/ncpeh-a'));
    isSome(target, 'The list of claims to this guide in `instantiates`', claimed.length);
  }),
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
  requirement(
    'CAP-06',
    { slug: 'everywhere', says: 'a list, a read and a refusal with Accept: application/fhir+json' },
    jsonEverywhere,
  ),
  requirement(
    'CAP-06',
    { slug: 'version', says: 'a list with Accept: application/fhir+json; fhirVersion=4.0' },
    jsonOfVersion,
  ),
  requirement(
    'CAP-07',
    { slug: 'xml', says: 'metadata and a list with Accept: application/fhir+xml' },
    servesXml,
  ),
  requirement(
    'CAP-08',
    { slug: 'other-interactions', says: 'GET [base]/metadata' },
    recordOtherInteractions,
  ),
];
