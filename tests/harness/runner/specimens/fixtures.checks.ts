import { setTimeout as wait } from 'node:timers/promises';
import type { Target } from '../../../../tools/exchange/target.ts';
import { Violation } from '../../../../tools/verdict/outcome.ts';
import { requirement } from '../../../support/requirement.ts';

const patient = (target: Target): Promise<string> =>
  target.fixture('patient', async () => {
    await target.fhir.search('Patient', []);
    target.record.finding('patient', 'found by identifier');
    return 'Patient/1';
  });

const list = (target: Target): Promise<string> =>
  target.fixture('list', async () => {
    const found = await patient(target);
    await target.fhir.search('ImagingStudy', [['patient', found]]);
    target.record.spelling('F1', 'manifests.resources', 'type', 'the list is shorter');
    target.record.graph({ title: 'ana', nodes: [], edges: [] });
    return found;
  });

const uses = (slug: string) =>
  requirement('QRY-06', { slug, says: 'what the list says' }, async (target) => {
    await list(target);
    target.record.compared();
  });

const needs = (slug: string, fixture: string, make: () => Promise<void>) =>
  requirement('QRY-06', { slug, says: 'nothing' }, async (target) => {
    await target.fixture(fixture, make);
    target.record.compared();
  });

const violates = (): Promise<void> => Promise.reject(new Violation('A list without an end.'));
const isWrong = (): Promise<void> => Promise.reject(new TypeError('a bug of the fixture'));

export default [
  uses('first'),
  uses('second'),
  needs('violated-first', 'violated', violates),
  needs('violated-second', 'violated', violates),
  requirement('QRY-06', { slug: 'violated-nested', says: 'nothing' }, async (target) => {
    await target.fixture('outer', () => target.fixture('violated', violates));
  }),
  requirement('QRY-06', { slug: 'draws', says: 'nothing' }, (target) => {
    target.record.compared();
    const nodes = [{ id: 'r1', kind: 'report', label: 'r1', listed: true }] as const;
    target.record.graph({ title: 'nikos', nodes: [], edges: [] });
    target.record.graph({ title: 'nikos', nodes, edges: [] });
    return Promise.resolve();
  }),
  needs('broken', 'broken', isWrong),
  requirement('QRY-06', { slug: 'asker-fails', says: 'two fixtures' }, async (target) => {
    await Promise.all([
      target.fixture('violated', violates),
      target.fixture('outlives', () => wait(10)),
    ]);
  }),
  needs('outlived', 'outlives', () => Promise.reject(new Error('made twice'))),
];
