import type { Answer, Parameters } from '../exchange/target.ts';

/** What became of a spelling that was tried with a value known to exclude something. */
export type Understanding =
  | 'understood'
  | 'refused' // 4xx
  | 'ignored' // answered, but neither repeated nor declared
  | 'declared but ignored'; // repeated or declared, and yet the answer is the unfiltered list

/** What a probe saw: the answer, and whether it differs from the unfiltered list. */
export interface Probe {
  readonly parameters: Parameters;
  readonly answer: Pick<Answer, 'status' | 'body'>;
  readonly differs: boolean;
  /** The search parameters the CapabilityStatement lists for the resource type. */
  readonly declared: ReadonlySet<string>;
}

/**
 * MHD lets a server ignore parameters it does not know. A spelling is understood only if link[self]
 * repeats it or the CapabilityStatement lists it, *and* the answer differs from the unfiltered list.
 */
export function understandingOf({ parameters, answer, differs, declared }: Probe): Understanding {
  if (answer.status < 200 || answer.status > 299) return 'refused';
  const names = new Set(parameters.map(([name]) => name));
  const known = [...names].every(
    (name) => repeatedBySelf(answer.body, name) || declared.has(baseOf(name)),
  );
  if (!known) return 'ignored';
  return differs ? 'understood' : 'declared but ignored';
}

/** `based-on:identifier` and `based-on.identifier` are declared as `based-on`. */
const baseOf = (parameter: string): string => parameter.split(/[:.]/)[0] ?? parameter;

/** Whether Bundle.link[self] names the parameter. */
function repeatedBySelf(bundle: unknown, parameter: string): boolean {
  const links = Array.isArray((bundle as { link?: unknown } | null)?.link)
    ? (bundle as { link: unknown[] }).link
    : [];
  return links.some((link) => {
    const { relation, url } = (link ?? {}) as { relation?: unknown; url?: unknown };
    if (relation !== 'self' || typeof url !== 'string') return false;
    const query = url.slice(url.indexOf('?') + 1);
    return new URLSearchParams(query).has(parameter);
  });
}
