import type { Target } from '../../../tools/exchange/target.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { NotApplicable, Untestable, Violation } from '../../../tools/verdict/outcome.ts';
import { searchedOn, wholeList } from '../candidate/base-list.ts';
import { capability, capabilityOf } from '../candidate/capability-statement.ts';
import { first } from '../candidate/cast.ts';
import { asControl, somethingOf } from '../searches/control.ts';
import { addressOf } from '../answers/entries.ts';
import { containsAll } from '../answers/same.ts';
import { list, members, text } from '../answers/shape.ts';
import { see } from '../candidate/judges.ts';
import { shared } from '../answers/shared.ts';

/** So many entries are read. */
const most = 3;

/** The interactions that the CapabilityStatement lists for a type. */
export async function interactionsOf(target: Target, type: string): Promise<readonly string[]> {
  const described = capabilityOf(await capability(target), type);
  return list(described['interaction']).flatMap((one) => text(members(one)['code']) ?? []);
}

/** Some listed entries by the address that this server would read them at, and whether that gives them. */
async function reads(
  target: Target,
  binding: Binding,
): Promise<readonly { address: string; found: string; isRead: boolean }[]> {
  const patient = first(target, binding);
  await somethingOf(target, binding, patient);
  const type = searchedOn(binding);
  const { entries } = await asControl('the list', see('list', binding), () =>
    wholeList(target, binding, patient),
  );
  // What is listed from another server is read there.
  const own = entries
    .map((entry) => addressOf(target, entry))
    .filter((address) => address.startsWith(`${type}/`));
  if (own.length === 0) throw new Untestable(`No entry says by which id ${type} is read.`);
  const found = [];
  for (const address of [...new Set(own)].slice(0, most)) {
    const { body, status } = await shared(target, `read ${address}`, () =>
      target.fhir.get(address),
    );
    const { id, resourceType } = members(body);
    const what = `${String(resourceType)}/${String(id)}`;
    const isRead = status === 200 && what === address;
    found.push({ address, found: `status ${status}`, isRead });
  }
  return found;
}

/**
 * A `read` that the CapabilityStatement lists for the type of a route gives what the list names.
 * @throws Violation naming what it does not; NotApplicable when it is not listed.
 */
export async function declaredAreAnswered(target: Target, binding: Binding): Promise<void> {
  const type = searchedOn(binding);
  const declared = await interactionsOf(target, type);
  if (!declared.includes('read')) throw new NotApplicable(`No read of ${type} is declared.`);
  const all = await reads(target, binding);
  const wrong = all.filter(({ isRead }) => !isRead);
  target.record.compared(all.length);
  if (wrong.length > 0)
    throw new Violation(`The interaction read is listed for ${type} and not done.`, {
      wanted: 'at its address each entry that is listed',
      found: wrong.map(({ address, found }) => `${address}: ${found}`).join('; '),
      missing: wrong.map(({ address }) => address),
    });
}

/**
 * Where entries can be read, the CapabilityStatement lists the interaction.
 * @throws Violation when it does not; NotApplicable when they cannot.
 */
export async function readsAreListed(target: Target, binding: Binding): Promise<void> {
  const all = await reads(target, binding);
  if (!all.every(({ isRead }) => isRead))
    throw new NotApplicable(`Not every listed ${searchedOn(binding)} is read by its id.`);
  const declared = await interactionsOf(target, searchedOn(binding));
  containsAll(target, `The interactions of ${searchedOn(binding)}`, declared, ['read']);
}
