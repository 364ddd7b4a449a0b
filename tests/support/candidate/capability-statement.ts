import type { Target } from '../../../tools/exchange/target.ts';
import { neededFirst, see } from './judges.ts';
import { list, members, resource, text } from '../answers/shape.ts';

type Members = Readonly<Record<string, unknown>>;

/** The candidate's CapabilityStatement, asked once per run. */
export function capability(target: Target): Promise<Members> {
  return target.fixture('the CapabilityStatement', () =>
    neededFirst(see('metadata'), async () =>
      resource(await target.fhir.request('GET', 'metadata'), 'CapabilityStatement'),
    ),
  );
}

/** The server's description of one resource type; empty when there is none. */
export function capabilityOf(statement: Members, type: string): Members {
  return members(
    list(statement['rest'])
      .map(members)
      .filter((rest) => rest['mode'] === 'server')
      .flatMap((rest) => list(rest['resource']))
      .find((described) => members(described)['type'] === type),
  );
}

/** The names of the search parameters that the candidate lists for a resource type. */
export async function declaredParameters(
  target: Target,
  type: string,
): Promise<ReadonlySet<string>> {
  const described = capabilityOf(await capability(target), type);
  return new Set(
    list(described['searchParam'])
      .map((parameter) => text(members(parameter)['name']))
      .filter((name) => name !== undefined),
  );
}
