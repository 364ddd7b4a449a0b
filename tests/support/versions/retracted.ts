import type { Target } from '../../../tools/exchange/target.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Untestable, Violation } from '../../../tools/verdict/outcome.ts';
import { partsOf, wholeList } from '../candidate/base-list.ts';
import { counted } from '../answers/counted.ts';
import { drawn } from '../searches/draw.ts';
import { identifiersOf, studyUidsOf } from '../answers/identifiers.ts';
import { list, members, text } from '../answers/shape.ts';

const retracted: readonly string[] = ['cancelled', 'entered-in-error'];

/** Something that was cancelled or entered in error, and the identifiers it is known by. */
interface Retracted {
  readonly id: string;
  readonly patient: string;
  readonly keys: readonly string[];
}

type Members = Readonly<Record<string, unknown>>;

const written = (identifier: unknown): string =>
  `${text(members(identifier)['system']) ?? ''}|${text(members(identifier)['value']) ?? ''}`;

const keysOf: Readonly<Record<'studies' | 'reports', (fact: Members) => readonly string[]>> = {
  studies: ({ uid }) => [text(uid) ?? ''],
  reports: ({ identifier, reportIdentifier }) => [written(identifier), written(reportIdentifier)],
};

/** What the facts index says was cancelled or entered in error. */
function retractedIn(target: Target, kind: 'studies' | 'reports'): readonly Retracted[] {
  const facts = list(members(target.facts)[kind]).map(members);
  // A report may have been made again under the identifier it had.
  const current = new Set(facts.filter(({ current: is }) => is === true).flatMap(keysOf[kind]));
  return facts
    .filter(({ status }) => retracted.includes(text(status) ?? ''))
    .map((fact) => ({
      id: text(fact['id']) ?? '',
      patient: text(fact['patient']) ?? '',
      keys: keysOf[kind](fact).filter((key) => !current.has(key)),
    }))
    .filter(({ patient }) => target.patients[patient] !== undefined);
}

/**
 * What was cancelled or entered in error is in no list, whatever status it shows there.
 * @throws Violation naming what is listed; Untestable when the data set has nothing of the kind.
 */
export async function nothingRetracted(target: Target, binding: Binding): Promise<void> {
  const kind = partsOf(binding).documentClass === 'reports' ? 'reports' : 'studies';
  const all = drawn(target, 'retracted', retractedIn(target, kind));
  if (all.length === 0)
    throw new Untestable(`The data set has no ${kind} that were cancelled or entered in error.`);
  for (const patient of new Set(all.map((one) => one.patient))) {
    const { entries } = await wholeList(target, binding, patient);
    const extra = entries
      .map(({ resource }) => members(resource))
      .flatMap((entry) => {
        const keys = kind === 'studies' ? studyUidsOf(entry) : identifiersOf(entry);
        const known = all.find((one) => one.keys.some((key) => keys.includes(key)));
        const shown = [entry['status'], entry['docStatus']].map((status) => text(status) ?? '');
        const wrong = known !== undefined || shown.some((status) => retracted.includes(status));
        return wrong ? [known?.id ?? keys[0] ?? 'an entry without identifier'] : [];
      });
    target.record.compared(entries.length);
    if (extra.length > 0)
      throw new Violation('What was cancelled or entered in error is listed.', {
        wanted: `${patient}’s list without ${all.map(({ id }) => id).join(', ')}`,
        found: `${extra.length} of ${counted(entries.length, 'entry', 'entries')}`,
        extra,
      });
  }
}
