import type { Target } from '../../../tools/exchange/target.ts';
import type { StudyFacts } from '../../../tools/oracle/facts.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Untestable, Violation } from '../../../tools/verdict/outcome.ts';
import { partsOf } from '../candidate/base-list.ts';
import { knownPatients } from '../candidate/cast.ts';
import { somethingOf } from '../searches/control.ts';
import { drawn } from '../searches/draw.ts';
import { factsIn } from '../candidate/facts.ts';
import { queriesBy } from '../searches/filter-queries.ts';
import { listed } from '../../../tools/oracle/select.ts';
import { search } from '../searches/search.ts';

const hasMore = ({ allModalities, modalities }: StudyFacts): boolean =>
  allModalities.some((code) => !modalities.includes(code));

/**
 * Entries of a patient about studies with a key object selection, structured report or the like, each
 * with the acquisition modalities that it has.
 */
function entriesWithMore(
  target: Target,
  binding: Binding,
  patient: string,
): readonly { readonly id: string; readonly modalities: readonly string[] }[] {
  const facts = factsIn(target);
  const uids = new Set(facts.studies.filter(hasMore).map(({ uid }) => uid));
  return listed(facts, patient, partsOf(binding).documentClass).filter((entry) =>
    ('uid' in entry ? [entry.uid] : entry.studies).some((uid) => uids.has(uid)),
  );
}

/**
 * A study with something beside its images is found by no acquisition modality that its images do not
 * have, whatever that something refers to.
 * @throws Violation naming those that are; Untestable when the data set has no such study.
 */
export async function acquisitionOnly(target: Target, binding: Binding): Promise<void> {
  const patients = knownPatients(target).filter(
    (patient) => entriesWithMore(target, binding, patient).length > 0,
  );
  const queries = drawn(
    target,
    'acquisition only',
    queriesBy(target, binding, 'modality').filter(({ patient }) => patients.includes(patient)),
  );
  if (queries.length === 0)
    throw new Untestable('The data set has no study with more than images, beside one without.');
  for (const { patient, filters } of queries) {
    await somethingOf(target, binding, patient);
    const { labels } = await search(target, binding, patient, filters);
    const asked = (filters.modality ?? []).flat();
    const foreign = entriesWithMore(target, binding, patient)
      .filter(({ modalities }) => !asked.some((code) => modalities.includes(code)))
      .map(({ id }) => id);
    target.record.compared(foreign.length);
    const extra = foreign.filter((id) => labels.includes(id));
    if (extra.length > 0)
      throw new Violation('What is no image counts as one.', {
        wanted: `by ${asked.join(', ')} only studies with such images`,
        found: `studies with a key object, report or presentation state, and no ${asked.join(', ')}`,
        extra,
      });
  }
}
