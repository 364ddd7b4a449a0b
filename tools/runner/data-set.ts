import type { ExchangeRecord } from '../exchange/record.ts';
import type { Token } from '../exchange/target.ts';
import type { Finding } from '../verdict/run.ts';
import type { Connection } from './run-options.ts';

const lists = ['DocumentReference', 'ImagingStudy', 'DiagnosticReport'];

/** A search that was answered: what for, and whether it found something. */
interface Searched {
  readonly url: URL;
  readonly type: string;
  readonly found: boolean;
}

/**
 * That the candidate holds nothing of the data set: of the patients that were asked for nobody is found,
 * or no list of theirs has an entry. Nearly every check then fails or is untestable, for this one cause.
 */
export function dataSetFinding(
  { fhir, images, exchanges }: Pick<Connection, 'fhir' | 'images' | 'exchanges'>,
  patients: Readonly<Record<string, Token>>,
): Finding | undefined {
  const known = new Set(Object.values(patients).map(({ system, value }) => `${system}|${value}`));
  const searches = exchanges.flatMap((exchange) => searchedIn(exchange, fhir.base));
  const people = searches.filter(({ type, url }) => type === 'Patient' && known.has(tokenIn(url)));
  const theirs = searches.filter(({ type, url }) => lists.includes(type) && isOfPatient(url));
  if (theirs.some(({ found }) => found)) return undefined;
  const nobody = people.length > 0 && people.every(({ found }) => !found);
  const [shown] = nobody ? people : theirs;
  if (shown === undefined) return undefined;
  const asked = new Set((nobody ? people : theirs).map(({ url }) => url.href)).size;
  const what = nobody ? 'nobody of the data set is found' : 'no list of its patients has an entry';
  return {
    code: 'data-set',
    says:
      `${what} (asked for ${asked}, first ${shown.url.href}). It is not loaded: write it with ` +
      `\`npx ncpeh dataset --out DIR --fhir-base ${fhir.base} --image-base ${images.base}\`, load it as ` +
      'DIR/LOADING.md says, and run again. If it is loaded, say by which identifiers the candidate ' +
      'knows the patients (--patient, `patients` in the configuration).',
  };
}

function searchedIn(
  { method, url, status, excerpt, responseHeaders }: ExchangeRecord,
  base: string,
): readonly Searched[] {
  const isJson = responseHeaders?.['content-type']?.includes('json') === true;
  if (method !== 'GET' || status !== 200 || !isJson || !url.startsWith(`${base}/`)) return [];
  const type = /^[A-Za-z]+(?=\?)/.exec(url.slice(base.length + 1))?.[0];
  if (type === undefined || !URL.canParse(url)) return [];
  return [{ url: new URL(url), type, found: holdsSomething(excerpt) }];
}

const tokenIn = (url: URL): string =>
  (url.searchParams.get('identifier') ?? '').replace(/\\([\\,|$])/g, '$1');

/** What is included beside a list could be mistaken for a match. */
const isOfPatient = ({ searchParams }: URL): boolean =>
  (searchParams.has('patient') || searchParams.has('patient.identifier')) &&
  !(searchParams.has('_include') || searchParams.has('_revinclude'));

/** Whether an answer is more than a Bundle without a match; a body that was cut short is. */
function holdsSomething(excerpt = ''): boolean {
  try {
    const { entry } = JSON.parse(excerpt) as { entry?: unknown };
    return entry !== undefined && !(Array.isArray(entry) && entry.every(isNoMatch));
  } catch {
    return true;
  }
}

/** What a server says of the search is no match. */
const isNoMatch = (entry: unknown): boolean =>
  (entry as { search?: { mode?: unknown } } | null)?.search?.mode === 'outcome';
