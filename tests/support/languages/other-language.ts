import type { Target } from '../../../tools/exchange/target.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Untestable, Violation } from '../../../tools/verdict/outcome.ts';
import { baseParameters, searchedOn, wholeList } from '../candidate/base-list.ts';
import { asControl } from '../searches/control.ts';
import { addressOf } from '../answers/entries.ts';
import type { Entry } from '../answers/entries.ts';
import { factsIn } from '../candidate/facts.ts';
import { see } from '../candidate/judges.ts';
import { searchAll } from '../answers/pages.ts';
import type { Listing } from '../answers/pages.ts';
import { members, text } from '../answers/shape.ts';
import { shared } from '../answers/shared.ts';

/** Languages to prefer, first one that no report is written in: so that a translation would show. */
const preferable = ['fr', 'it', 'fi', 'hu', 'et', 'ga'];

/** The language that requests prefer here. */
export function otherLanguage(target: Target): string {
  const written = factsIn(target).reports.map(({ language }) => primary(language));
  return preferable.find((one) => !written.includes(one)) ?? 'eo';
}

/** Languages in which doctors abroad read most, and into which a server is most likely to translate. */
const common = ['en', 'de'];

/**
 * A language that what is written in some languages is translated into if into any: by turns, for a server may
 * translate into one alone.
 */
export function languageByTurns(target: Target, written: readonly string[], turn: number): string {
  const own = written.map(primary);
  const others = [otherLanguage(target), ...common].filter((one) => !own.includes(one));
  return others[turn % others.length] ?? otherLanguage(target);
}

/** The language of a tag, without region and script. */
export const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/**
 * A patient's whole list with another language preferred, asked once per run. That it can be had is no
 * matter of language.
 */
export async function listInOtherLanguage(
  target: Target,
  binding: Binding,
  patient: string,
  language = otherLanguage(target),
): Promise<Listing> {
  return asControl(`the list of ${patient} with ${language} preferred`, undefined, () =>
    shared(target, `list ${patient}@${binding} in ${language}`, async () =>
      searchAll(target, searchedOn(binding), await baseParameters(target, binding, patient), {
        headers: { 'accept-language': `${language}, *;q=0.1` },
      }),
    ),
  );
}

/** A coding where it stands in an entry. */
interface Coded {
  readonly code: string;
  readonly display: string | undefined;
}

function codingsIn(value: unknown): readonly Coded[] {
  if (Array.isArray(value)) return value.flatMap(codingsIn);
  const found = members(value);
  const code = text(found['code']);
  const own =
    code === undefined
      ? []
      : [{ code: `${text(found['system']) ?? ''}|${code}`, display: text(found['display']) }];
  return [...own, ...Object.values(found).flatMap(codingsIn)];
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

interface Both {
  readonly name: string;
  readonly plain: Entry;
  readonly translated: Entry;
}

/** Each entry as it is listed, and as it is when another language is preferred. */
async function bothWays(target: Target, binding: Binding): Promise<readonly Both[]> {
  const translated = new Map(
    (await listInOtherLanguage(target, binding, 'ana')).entries.map((entry) => [
      addressOf(target, entry),
      entry,
    ]),
  );
  const both = (await wholeList(target, binding, 'ana')).entries.flatMap((plain) => {
    const name = addressOf(target, plain);
    const other = translated.get(name);
    return other === undefined ? [] : [{ name, plain, translated: other }];
  });
  if (both.length === 0)
    throw new Untestable(`No entry is listed in both languages; ${see('list', binding)}.`);
  return both;
}

/**
 * Whatever language is preferred, each coded value keeps its code.
 * @throws Violation naming the codes that are gone.
 */
export async function codesKept(target: Target, binding: Binding): Promise<void> {
  const missing: string[] = [];
  for (const { name, plain, translated } of await bothWays(target, binding)) {
    const there = new Set(codingsIn(translated.resource).map(({ code }) => code));
    const own = codingsIn(plain.resource);
    target.record.compared(own.length);
    missing.push(
      ...own.filter(({ code }) => !there.has(code)).map(({ code }) => `${name}: ${code}`),
    );
  }
  refuse('codes', otherLanguage(target), missing);
}

/**
 * Whatever language is preferred, the display of each coded value stands somewhere in the entry still.
 * @throws Violation naming the displays that are gone; Untestable when no coding has any.
 */
export async function displaysKept(target: Target, binding: Binding): Promise<void> {
  const missing: string[] = [];
  let compared = 0;
  for (const { name, plain, translated } of await bothWays(target, binding)) {
    const there = new Set(textsIn(translated.resource));
    const own = codingsIn(plain.resource).flatMap(({ display }) => display ?? []);
    compared += own.length;
    missing.push(
      ...own.filter((display) => !there.has(display)).map((display) => `${name}: ${display}`),
    );
  }
  if (compared === 0) throw new Untestable('No coding has a display.');
  target.record.compared(compared);
  refuse('displays', otherLanguage(target), missing);
}

function refuse(what: string, language: string, missing: readonly string[]): void {
  if (missing.length > 0)
    throw new Violation(`With ${language} preferred, ${what} of the entries are gone.`, {
      wanted: `every one that is there without it; more may stand beside`,
      found: `${missing.length} missing`,
      missing: [...new Set(missing)],
    });
}

/** Records whether displays follow the language preferred: evidence, never a verdict. */
export async function recordDisplays(target: Target, binding: Binding): Promise<void> {
  let all = 0;
  let changed = 0;
  for (const { plain, translated } of await bothWays(target, binding)) {
    const there = new Set(codingsIn(translated.resource).map(({ display }) => display));
    const own = codingsIn(plain.resource).flatMap(({ display }) => display ?? []);
    all += own.length;
    changed += own.filter((display) => !there.has(display)).length;
  }
  target.record.compared(all);
  target.record.finding(
    'displays-translated',
    `With ${otherLanguage(target)} preferred, ${changed} of ${all} displays of ${binding} are others.`,
  );
}
