import { kind, withChild, withItem, withoutChild } from '../change.ts';
import { isObject } from '../kind.ts';
import type { Json, Kind, Resource } from '../kind.ts';
import type { Node } from '../node.ts';

type Edit = (resource: Resource, node: Node) => Resource;

const content = (node: Node): Json => (isObject(node.value) ? node.value : {});

const member = (node: Node, key: string): boolean => key in content(node);

const choice = (node: Node, stem: string): boolean =>
  Object.keys(content(node)).some((key) => new RegExp(`^${stem}[A-Z]`).test(key));

const coded = (node: Node, key: string, code: string): boolean =>
  JSON.stringify(content(node)[key] ?? null).includes(`"${code}"`);

const setting =
  (key: string, value: unknown): Edit =>
  (resource, node) =>
    withChild(resource, node, key, value);

const adding =
  (key: string, item: unknown): Edit =>
  (resource, node) =>
    withItem(resource, node, key, item);

const dropping =
  (key: string): Edit =>
  (resource, node) =>
    withoutChild(resource, node, key);

/** Each row breaks one invariant of one resource type; `where` is the element it is about. */
const invariant = (key: string, where: string, suits: (node: Node) => boolean, edit: Edit): Kind =>
  kind(
    `invariant-${key}`,
    `${key}: R4 ${where.split('.')[0]?.toLowerCase() ?? ''}.html#invs`,
    (node) => node.definedAt === where && suits(node),
    ({ resource }, node) => edit(resource, node),
  );

export const invariantsOfResources: Kind[] = [
  invariant(
    'obs-6',
    'Observation',
    (node) => choice(node, 'value') && !member(node, 'dataAbsentReason'),
    setting('dataAbsentReason', { text: 'unknown' }),
  ),
  invariant(
    'obs-7',
    'Observation',
    (node) =>
      choice(node, 'value') &&
      !member(node, 'component') &&
      coded(node, 'code', 'http://loinc.org'),
    (resource, node) =>
      withChild(resource, node, 'component', [
        { code: content(node)['code'], valueString: 'the same again' },
      ]),
  ),
  invariant(
    'obs-3',
    'Observation',
    () => true,
    adding('referenceRange', { appliesTo: [{ text: 'adults' }] }),
  ),
  invariant('pat-1', 'Patient', () => true, adding('contact', { relationship: [{ text: 'x' }] })),
  invariant(
    'org-3',
    'Organization',
    () => true,
    adding('telecom', { system: 'phone', value: '1', use: 'home' }),
  ),
  invariant('org-2', 'Organization', () => true, adding('address', { use: 'home', text: 'x' })),
  invariant(
    'con-4',
    'Condition',
    (node) => coded(node, 'clinicalStatus', 'active') && !choice(node, 'abatement'),
    setting('abatementString', 'last year'),
  ),
  invariant(
    'ait-1',
    'AllergyIntolerance',
    (node) =>
      member(node, 'clinicalStatus') && !coded(node, 'verificationStatus', 'entered-in-error'),
    dropping('clinicalStatus'),
  ),
  invariant(
    'imm-1',
    'Immunization',
    () => true,
    adding('education', { presentationDate: '2020-01-01' }),
  ),
  invariant(
    'lst-2',
    'List.entry',
    (node) =>
      !member(node, 'deleted') &&
      isObject(node.parent?.value) &&
      node.parent.value['mode'] !== 'changes',
    setting('deleted', true),
  ),
  invariant(
    'lst-1',
    'List',
    (node) => member(node, 'entry'),
    setting('emptyReason', { text: 'x' }),
  ),
  invariant('cmp-1', 'Composition', () => true, adding('section', { title: 'nothing in it' })),
  invariant(
    'cmp-2',
    'Composition.section',
    (node) => member(node, 'entry'),
    setting('emptyReason', { text: 'x' }),
  ),
  invariant(
    'que-2',
    'Questionnaire',
    (node) => member(node, 'item'),
    (resource, node) => {
      const [first] = content(node)['item'] as unknown[];
      return withItem(resource, node, 'item', first);
    },
  ),
  invariant(
    'cpl-3',
    'CarePlan.activity',
    (node) => member(node, 'detail'),
    setting('reference', { reference: 'Appointment/example' }),
  ),
  invariant(
    'app-2',
    'Appointment',
    (node) => member(node, 'start') && member(node, 'end'),
    dropping('end'),
  ),
  invariant(
    'grp-1',
    'Group',
    (node) => member(node, 'member') && content(node)['actual'] === true,
    setting('actual', false),
  ),
  invariant(
    'fhs-1',
    'FamilyMemberHistory',
    (node) => choice(node, 'age') && !choice(node, 'born'),
    setting('bornString', 'long ago'),
  ),
  invariant(
    'gol-1',
    'Goal.target',
    (node) => choice(node, 'detail') && member(node, 'measure'),
    dropping('measure'),
  ),
];
