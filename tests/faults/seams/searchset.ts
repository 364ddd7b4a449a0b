import type { Bundle, BundleEntry, FhirResource } from 'fhir/r4.js';

const type = { 'content-type': 'application/fhir+json; charset=utf-8' };

/** A resource as an answer. */
export function answerOf(resource: FhirResource, status = 200): Response {
  return new Response(JSON.stringify(resource), { status, headers: type });
}

/** Whether an answer is JSON: what is written as XML passes as it is. */
export const isJson = (answer: Response): boolean =>
  answer.headers.get('content-type')?.includes('json') === true;

/** The searchset in an answer; undefined when it is something else. The answer stays readable. */
export async function searchsetIn(answer: Response): Promise<Bundle | undefined> {
  if (!answer.ok || !isJson(answer)) return undefined;
  const body = (await answer.clone().json()) as Bundle;
  return body.type === 'searchset' ? body : undefined;
}

/** Whether an entry is a match, not an include or an outcome. */
export const isMatch = ({ search }: BundleEntry): boolean => (search?.mode ?? 'match') === 'match';

/** An answer with its searchset changed; any other answer is left as it is. */
export async function changed(
  answer: Response,
  change: (bundle: Bundle) => Bundle | Promise<Bundle>,
): Promise<Response> {
  const bundle = await searchsetIn(answer);
  return bundle === undefined ? answer : answerOf(await change(bundle));
}

/** An answer with its matches changed; includes and outcomes stay, the total follows. */
export function withMatches(
  answer: Response,
  change: (matches: readonly BundleEntry[], bundle: Bundle) => readonly BundleEntry[],
): Promise<Response> {
  return changed(answer, (bundle) => {
    const entries = bundle.entry ?? [];
    const before = entries.filter(isMatch);
    const after = change(before, bundle);
    const rest = entries.filter((entry) => !isMatch(entry));
    const { total } = bundle;
    return {
      ...withoutEntries(bundle),
      ...(total === undefined ? {} : { total: total + after.length - before.length }),
      ...(after.length + rest.length === 0 ? {} : { entry: [...after, ...rest] }),
    };
  });
}

/** FHIR JSON has no empty lists, so none is left. */
function withoutEntries(bundle: Bundle): Bundle {
  const rest = { ...bundle };
  delete rest.entry;
  return rest;
}

/** The matches of an answer. */
export async function matchesIn(answer: Response): Promise<readonly BundleEntry[]> {
  return ((await searchsetIn(answer))?.entry ?? []).filter(isMatch);
}

/** The first answer with the matches of all of them, each resource once. */
export async function united(answers: readonly Response[]): Promise<Response> {
  const [first] = answers;
  if (first === undefined) throw new TypeError('Nothing to unite.');
  const all = (await Promise.all(answers.map(matchesIn))).flat();
  const once = [...new Map(all.map((entry) => [entry.fullUrl, entry])).values()];
  return withMatches(first, () => once);
}

/** An answer whose link[self] repeats parameters besides those that were applied. */
export function echoing(
  answer: Response,
  parameters: readonly (readonly [string, string])[],
): Promise<Response> {
  return changed(answer, (bundle) => ({
    ...bundle,
    link: (bundle.link ?? []).map((link) => {
      if (link.relation !== 'self') return link;
      const url = new URL(link.url);
      for (const [name, value] of parameters) url.searchParams.append(name, value);
      return { ...link, url: url.href };
    }),
  }));
}
