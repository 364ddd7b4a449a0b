import type { Target } from '../../../tools/exchange/target.ts';
import { list, members, text } from './shape.ts';
import { shared } from './shared.ts';

/**
 * The resource that a reference leads to: contained, relative to the base, or at an address; each address
 * asked once per run. Undefined when it leads nowhere: a refusal, no resource, or no address at all.
 */
export async function follow(target: Target, from: unknown, reference: string): Promise<unknown> {
  if (reference.startsWith('#'))
    return list(members(from)['contained']).find(
      (one) => members(one)['id'] === reference.slice(1),
    );
  if (!/^https?:|^[A-Z][A-Za-z]+\/[^/]+/.test(reference)) return undefined;
  const url = reference.replace(`${target.fhir.base}/`, '');
  const { status, body } = await shared(target, `followed ${url}`, () => target.fhir.get(url));
  const found = text(members(body)['resourceType']);
  return status === 200 && found !== undefined && found !== 'OperationOutcome' ? body : undefined;
}
