import type { Target } from '../../../tools/exchange/target.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { NotApplicable, Untestable, Violation } from '../../../tools/verdict/outcome.ts';
import { baseParameters, searchedOn, wholeList } from '../candidate/base-list.ts';
import { capability, capabilityOf } from '../candidate/capability-statement.ts';
import { first } from '../candidate/cast.ts';
import { somethingOf } from '../searches/control.ts';
import { addressOf, searchset } from '../answers/entries.ts';
import type { Entry } from '../answers/entries.ts';
import { pagesFrom } from '../answers/pages.ts';
import { referredTo } from '../answers/references-by-parameter.ts';
import { isRefused } from '../answers/refusal.ts';
import { listing } from '../searches/reverse-list.ts';
import { list, members, text } from '../answers/shape.ts';
import { shared } from '../answers/shared.ts';

/** So many of what an include has to bring are looked for. */
const most = 3;

/** An include as it is declared, `Source:parameter` or `Source:parameter:Target`. */
interface Declared {
  readonly by: '_include' | '_revinclude';
  readonly value: string;
  readonly source: string;
  readonly parameter: string;
  readonly only: string | undefined;
}

/**
 * Each `_include` and `_revinclude` that the CapabilityStatement lists for the type of a route brings what listed
 * entries refer to, or what refers to them.
 * @throws Violation naming those that do not; NotApplicable when none is listed or no entry refers to anything by
 * them, Untestable when nothing of what entries refer to can be read.
 */
export async function declaredAreIncluded(target: Target, binding: Binding): Promise<void> {
  const type = searchedOn(binding);
  const declared = declaredIn(capabilityOf(await capability(target), type));
  if (declared.length === 0) throw new NotApplicable(`No include of ${type} is declared.`);
  const patient = first(target, binding);
  await somethingOf(target, binding, patient);
  const { entries } = await wholeList(target, binding, patient);
  const wrong: string[] = [];
  let compared = 0;
  let referred = 0;
  for (const one of declared) {
    const all = await relatedBy(target, patient, entries, one);
    const wanted = await whatIsThere(target, all);
    referred += all.length;
    if (wanted.length === 0) continue;
    const there = await answered(target, binding, patient, one);
    const missing = wanted.filter((address) => !there.has(address));
    compared += wanted.length;
    if (missing.length > 0) wrong.push(`${one.by}=${one.value} lacks ${missing.join(', ')}`);
  }
  if (referred === 0)
    throw new NotApplicable(`No entry refers to anything by the declared includes of ${type}.`);
  if (compared === 0)
    throw new Untestable(`Nothing that the includes of ${type} would bring can be read.`);
  target.record.compared(compared);
  if (wrong.length > 0)
    throw new Violation(`Includes are listed for ${type} and bring nothing.`, {
      wanted: 'with the list what its entries refer to, and what refers to them',
      found: `${wrong.length} of ${declared.length} includes that do not bring it`,
      extra: wrong,
    });
}

/** The includes of one parameter, or by `*` of all; of what is written in another way nothing can be said. */
function declaredIn(described: Readonly<Record<string, unknown>>): readonly Declared[] {
  const own = text(described['type']) ?? '';
  const read = (by: Declared['by'], value: string): readonly Declared[] => {
    const [source = '', parameter = '', only] = (value === '*' ? `${own}:*` : value).split(':');
    const known = parameter !== '' && (by === '_revinclude' || source === own);
    return known ? [{ by, value, source, parameter, only }] : [];
  };
  const texts = (name: string): readonly string[] =>
    list(described[name]).flatMap((value) => text(value) ?? []);
  return [
    ...texts('searchInclude').flatMap((value) => read('_include', value)),
    ...texts('searchRevInclude').flatMap((value) => read('_revinclude', value)),
  ];
}

/** Some of what an include would bring, `Type/id`. */
async function relatedBy(
  target: Target,
  patient: string,
  entries: readonly Entry[],
  { by, source, parameter, only }: Declared,
): Promise<readonly string[]> {
  const { base } = target.fhir;
  const own = new Set(entries.map((entry) => addressOf(target, entry)));
  const all =
    by === '_revinclude'
      ? (await listing(target, patient, source))
          .filter(({ resource }) =>
            referredTo(base, resource, parameter).some((one) => own.has(one)),
          )
          .map((entry) => addressOf(target, entry))
      : entries
          .flatMap(({ resource }) => referredTo(base, resource, parameter))
          .filter((address) => only === undefined || address.startsWith(`${only}/`));
  return [...new Set(all)].slice(0, most);
}

/** What of it is held and current: what is withheld or says that it is old need not be brought. */
async function whatIsThere(target: Target, all: readonly string[]): Promise<readonly string[]> {
  const there: string[] = [];
  for (const address of all) if (await isCurrent(target, address)) there.push(address);
  return there;
}

async function isCurrent(target: Target, address: string): Promise<boolean> {
  const { status, body } = await shared(target, `read ${address}`, () => target.fhir.get(address));
  const { id, resourceType, status: standing } = members(body);
  const old = ['superseded', 'entered-in-error'].includes(text(standing) ?? '');
  return status === 200 && !old && `${String(resourceType)}/${String(id)}` === address;
}

/** Everything in the answer to a list with an include, however it is marked; nothing when it is refused. */
async function answered(
  target: Target,
  binding: Binding,
  patient: string,
  { by, value }: Declared,
): Promise<ReadonlySet<string>> {
  const base = await baseParameters(target, binding, patient);
  const answer = await target.fhir.search(searchedOn(binding), [...base, [by, value]]);
  if (isRefused(answer)) return new Set();
  const there = new Set<string>();
  for await (const page of pagesFrom(target, answer))
    for (const entry of list(searchset(page)['entry']).map(members)) {
      const { id, resourceType } = members(entry['resource']);
      there.add(`${text(resourceType) ?? ''}/${text(id) ?? ''}`);
    }
  return there;
}
