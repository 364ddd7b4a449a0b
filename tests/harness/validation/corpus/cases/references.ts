import type { CorpusCase } from '../case.ts';
import { remove, replace } from '../edit.ts';
import { table } from './table.ts';

const targets = 'R4 elementdefinition-definitions.html#ElementDefinition.type.targetProfile';
const aggregation = 'R4 elementdefinition-definitions.html#ElementDefinition.type.aggregation';

const unfetched = { referee: 'differs: does not judge the type of a target it cannot fetch' };

export const references: CorpusCase[] = table('corpus-references')
  .valid('references', `local targets conform, others are of an allowed type: ${targets}`)
  .valid('references-unresolved', `a target nobody can fetch cannot be judged: R4 references.html`)
  .faulty(
    'references-target-profile',
    'references',
    remove('/contained/0/name/0/family'),
    ['reference', 'DiagnosticReport.subject'],
    `the contained target lacks the family name its profile asks for: ${targets}`,
  )
  .faulty(
    'references-target-profile-repeated',
    'references',
    remove('/contained/1/valueInteger'),
    ['reference', 'DiagnosticReport.result[0]'],
    `the contained target lacks the value its profile asks for: ${targets}`,
  )
  .faulty(
    'references-type',
    'references',
    replace('/performer/0/reference', 'CareTeam/zoo'),
    ['reference', 'DiagnosticReport.performer[0]'],
    `the base allows a CareTeam, the profile does not: ${targets}`,
    unfetched,
  )
  .faulty(
    'references-type-of-profile',
    'references-unresolved',
    replace('/subject/reference', 'Group/nowhere'),
    ['reference', 'DiagnosticReport.subject'],
    `a profile on Patient excludes a Group, resolvable or not: ${targets}`,
    unfetched,
  )
  .faulty(
    'references-type-absolute',
    'references-unresolved',
    replace('/result/0/reference', 'http://elsewhere.validation-corpus.example/fhir/Media/dog'),
    ['reference', 'DiagnosticReport.result[0]'],
    `the type stands in an absolute RESTful URL too: ${targets}, references.html#literal`,
    unfetched,
  )
  .faulty(
    'references-logical-type',
    'references',
    replace('/performer/1/type', 'CareTeam'),
    ['reference', 'DiagnosticReport.performer[1]'],
    `Reference.type tells the type of the target: R4 references-definitions.html#Reference.type`,
    unfetched,
  )
  .faulty(
    'references-aggregation',
    'references-unresolved',
    { op: 'add', path: '/specimen', value: [{ reference: 'Specimen/hair' }] },
    ['reference', 'DiagnosticReport.specimen[0]'],
    `aggregation contained: ${aggregation}`,
  )
  .faulty(
    'references-dangling',
    'references',
    replace('/performer/0/reference', '#zoo'),
    ['contained', 'DiagnosticReport.performer[0]'],
    `ref-1: no contained resource has this id: R4 references.html#Reference`,
  ).rows;
