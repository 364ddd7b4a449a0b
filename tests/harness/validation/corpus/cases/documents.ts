import type { CorpusCase } from '../case.ts';
import { add, move, remove, replace } from '../edit.ts';
import { table } from './table.ts';

const clause = 'R4 documents.html#content';
const bundle = 'R4 bundle.html#invs';
const fullUrl = 'R4 bundle-definitions.html#Bundle.entry.fullUrl';
const base = 'http://server.validation-corpus.example/fhir';

const practitioner = (id: string) => ({
  fullUrl: `${base}/Practitioner/${id}`,
  resource: { resourceType: 'Practitioner', id },
});

export const documents: CorpusCase[] = table('corpus-document')
  .valid('document', `relative references within one base: ${clause}`)
  .valid(
    'document-uuids',
    `urn:uuid, resources without an id: ${clause}, bundle.html#bundle-unique`,
  )
  .valid('document-outward', `what is referred to indirectly need not be included: ${clause}`)
  .faulty(
    'document-composition-second',
    'document',
    move('/entry/1', '/entry/0'),
    ['bundle', 'Bundle'],
    `bdl-11: a Composition first: ${bundle}`,
  )
  .faulty(
    'document-no-timestamp',
    'document',
    remove('/timestamp'),
    ['cardinality', 'Bundle'],
    `timestamp 1..1, and bdl-10: ${bundle}`,
  )
  .faulty(
    'document-no-identifier-value',
    'document',
    remove('/identifier/value'),
    ['bundle', 'Bundle'],
    `bdl-9: a document has an identifier with system and value: ${bundle}`,
  )
  .faulty(
    'document-type',
    'document',
    replace('/type', 'collection'),
    ['fixed', 'Bundle.type'],
    'fixedCode document: R4 elementdefinition-definitions.html#ElementDefinition.fixed_x_',
  )
  .faulty(
    'document-total',
    'document',
    add('/total', 4),
    ['bundle', 'Bundle'],
    `bdl-1: total only in a search or history: ${bundle}`,
  )
  .faulty(
    'document-search',
    'document',
    add('/entry/2/search', { mode: 'match' }),
    ['bundle', 'Bundle'],
    `bdl-2: entry.search only in a search: ${bundle}`,
  )
  .faulty(
    'document-request',
    'document',
    add('/entry/2/request', { method: 'PUT', url: 'Observation/dog' }),
    ['bundle', 'Bundle'],
    `bdl-3: entry.request only in batch, transaction, history: ${bundle}`,
  )
  .faulty(
    'document-duplicate-full-url',
    'document',
    add('/entry/-', practitioner('vet')),
    ['bundle', 'Bundle'],
    `bdl-7: fullUrl is unique but for versions: ${bundle}`,
  )
  .faulty(
    'document-full-url-id',
    'document',
    replace('/entry/3/resource/id', 'other'),
    ['bundle', 'Bundle.entry[3]'],
    `"the fullUrl SHALL NOT disagree with the id in the resource": ${fullUrl}`,
  )
  .faulty(
    'document-no-full-url',
    'document',
    remove('/entry/2/fullUrl'),
    ['cardinality', 'Bundle.entry[2]'],
    `fullUrl 1..1: R4 conformance-rules.html#cardinality`,
  )
  .faulty(
    'document-unreachable',
    'document',
    add('/entry/-', practitioner('stranger')),
    ['bundle', 'Bundle.entry[4]'],
    `a document holds only what is reachable from the Composition: ${clause}`,
  )
  .faulty(
    'document-author-absent',
    'document',
    remove('/entry/3'),
    ['bundle', 'Bundle.entry[0].resource.author[0]'],
    `a document SHALL include what the Composition refers to directly, author among it: ${clause}`,
  )
  .faulty(
    'document-entry-profile',
    'document',
    remove('/entry/1/resource/name/0/family'),
    ['cardinality', 'Bundle.entry[1].resource.name[0]'],
    `the profile of entry.resource: R4 elementdefinition-definitions.html#ElementDefinition.type.profile`,
  )
  .faulty(
    'document-entry-base',
    'document',
    remove('/entry/2/resource/status'),
    ['cardinality', 'Bundle.entry[2].resource'],
    `an entry keeps the rules of its type: R4 bundle.html`,
  )
  .faulty(
    'document-section-missing',
    'document-uuids',
    remove('/entry/0/resource/section/1'),
    ['slicing', 'Bundle.entry[0].resource'],
    `section findings 1..1, two profiles deep: R4 profiling.html#slicing`,
  )
  .faulty(
    'document-section-target',
    'document',
    replace('/entry/0/resource/section/0/entry', [
      { reference: 'Observation/dog' },
      { reference: 'Practitioner/vet' },
    ]),
    ['reference', 'Bundle.entry[0].resource.section[0].entry[1]'],
    `within the slice entry takes Observations only: R4 elementdefinition-definitions.html#ElementDefinition.type.targetProfile`,
  )
  .faulty(
    'document-entry-closed',
    'document-outward',
    add('/entry/-', {
      fullUrl: `${base}/Organization/zoo`,
      resource: { resourceType: 'Organization', id: 'zoo', name: 'Zoo' },
    }),
    ['slicing', 'Bundle.entry[4]'],
    `entries are sliced by type, closed: R4 elementdefinition-definitions.html#ElementDefinition.slicing.rules`,
  )
  .faulty(
    'document-two-patients',
    'document-outward',
    add('/entry/-', {
      fullUrl: `${base}/Patient/second`,
      resource: { resourceType: 'Patient', id: 'second', name: [{ family: 'Kos' }] },
    }),
    ['slicing', 'Bundle.entry'],
    `slice patient 1..1: R4 profiling.html#slicing`,
  ).rows;
