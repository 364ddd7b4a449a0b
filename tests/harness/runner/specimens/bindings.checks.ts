import type { Target } from '../../../../tools/exchange/target.ts';
import type { Binding, Check } from '../../../../tools/verdict/check.ts';
import { everyRoute, requirement, requirementOn, timed } from '../../../support/requirement.ts';

const asked: string[] = [];
const holds = (slug: string) => async (target: Target, binding?: Binding) => {
  asked.push(slug);
  target.record.finding('order', asked.join(' '));
  target.record.compared();
  await target.fhir.search(binding ?? 'any', []);
};

const checks: readonly Check<Target>[] = [
  timed(requirement('QRY-07', { slug: 'timed', says: 'a rate' }, holds('timed'))),
  requirementOn(everyRoute, 'QRY-08', { slug: 'bound', says: 'per route' }, holds('bound')),
  requirement('QRY-09', { slug: 'whole', says: 'once' }, holds('whole')),
];

export default checks;
