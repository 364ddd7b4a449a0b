import type { Answer, Parameters, Target } from '../../../tools/exchange/target.ts';
import type { FilterName } from '../../../tools/oracle/query.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Untestable, Violation } from '../../../tools/verdict/outcome.ts';
import { partsOf, searchedOn } from '../candidate/base-list.ts';
import { asControl } from '../searches/control.ts';
import { counted } from '../answers/counted.ts';
import { typeOf } from '../candidate/document-class.ts';
import { matches } from '../answers/entries.ts';
import { allQueriesBy } from '../searches/filter-queries.ts';
import { isCandidates } from '../answers/is-candidates.ts';
import { seeFilter } from '../candidate/judges.ts';
import { isRefused } from '../answers/refusal.ts';
import { search } from '../searches/search.ts';

/** What says which studies without saying whose: their numbers, and what many have in common. */
const naming: readonly FilterName[] = ['studyUid', 'accession', 'order', 'modality', 'date'];

/** A patient that is named and is nobody: what a lenient server leaves out. */
const unnamed: readonly Parameters[] = [[['patient', '']], [['patient.identifier', '']]];

/**
 * A list query without a patient is refused by any 4xx, or answered without entries: the whole list, also with
 * a patient's name left empty, and a list by a filter that finds something with the patient; by GET and by POST.
 * @throws Violation when entries come.
 */
export async function noEntriesOfAnybody(
  target: Target,
  binding: Binding,
  patient: string,
): Promise<void> {
  const whole = await classOnly(target, binding);
  await nothingBy(target, binding, whole);
  for (const empty of unnamed) await nothingBy(target, binding, [...empty, ...whole]);
  for (const filter of naming) {
    const parameters = await findingBy(target, binding, patient, filter);
    if (parameters !== undefined) await nothingBy(target, binding, parameters);
  }
}

/** A whole list of a class, whoever's. */
async function classOnly(target: Target, binding: Binding): Promise<Parameters> {
  const { documentClass, route } = partsOf(binding);
  if (route === 'resources') return [];
  return [
    ['status', 'current'],
    ['type', await typeOf(target, documentClass)],
  ];
}

/** A query by one filter that finds something of a patient, without the patient; undefined when none does. */
async function findingBy(
  target: Target,
  binding: Binding,
  patient: string,
  filter: FilterName,
): Promise<Parameters | undefined> {
  const { documentClass } = partsOf(binding);
  const query = allQueriesBy(target, documentClass, filter).find((one) => one.patient === patient);
  if (query === undefined) return undefined;
  try {
    return await asControl(
      `the list of ${patient} by ${filter}`,
      seeFilter(filter, binding),
      async () => {
        const { labels, selection, listing } = await search(
          target,
          binding,
          patient,
          query.filters,
        );
        if (!labels.some((label) => selection.selected.has(label))) return undefined;
        return listing.parameters.filter(([name]) => !/^patient\b/.test(name));
      },
    );
  } catch (error) {
    if (error instanceof Untestable) return undefined;
    throw error;
  }
}

async function nothingBy(target: Target, binding: Binding, parameters: Parameters): Promise<void> {
  for (const method of ['GET', 'POST'] as const)
    await nothingAsked(target, binding, parameters, method);
}

async function nothingAsked(
  target: Target,
  binding: Binding,
  parameters: Parameters,
  method: 'GET' | 'POST',
): Promise<void> {
  const type = searchedOn(binding);
  const answer = await (method === 'GET'
    ? target.fhir.search(type, parameters)
    : postedIfAnswered(target, type, parameters));
  if (answer === undefined) return;
  target.record.compared();
  if (isRefused(answer)) return;
  const found = matches(answer, type);
  if (found.length > 0)
    throw new Violation('A query that names no patient finds entries.', {
      wanted: 'a 4xx status, or no entry',
      found: `${counted(found.length, 'entry', 'entries')} by ${method} of ${parameters.map((each) => each.join('=')).join('&')}`,
    });
}

/** The answer to a POST; undefined where none comes: that it does is for QRY-24 to judge. */
async function postedIfAnswered(
  target: Target,
  type: string,
  parameters: Parameters,
): Promise<Answer | undefined> {
  try {
    const answer = await target.fhir.search(type, parameters, { method: 'POST' });
    return answer.status < 500 ? answer : undefined;
  } catch (error) {
    if (isCandidates(error)) return undefined;
    throw error;
  }
}
