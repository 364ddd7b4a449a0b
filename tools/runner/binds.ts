import type { Declares } from '../exchange/target.ts';
import type { Binding, Requirement } from '../verdict/check.ts';

type DocumentClass = 'manifests' | 'reports';
type Route = 'documents' | 'resources';

/**
 * Why a check does not bind a candidate, by what it declares; undefined when it binds.
 * A statement bound to a route binds a check over that route, or over any if the check names none.
 */
export function whyNotBound(
  { bindsIf }: Pick<Requirement, 'bindsIf'>,
  binding: Binding | undefined,
  declares: Declares,
): string | undefined {
  const parts = binding?.split('.') as [DocumentClass, Route] | undefined;
  if (parts !== undefined && !declares[parts[0]].includes(parts[1]))
    return `The candidate does not declare ${parts[0]} over ${parts[1]}.`;
  const offered = [
    ...(parts === undefined ? [...declares.manifests, ...declares.reports] : [parts[1]]),
    ...declares.options,
  ];
  if (bindsIf.length === 0 || bindsIf.some((code) => offered.includes(code))) return undefined;
  return `The candidate does not declare ${bindsIf.join(' or ')}.`;
}
