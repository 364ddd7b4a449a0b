import * as chai from 'chai';
import { Untestable, Violation } from '../../../tools/verdict/outcome.ts';
import { counted, entriesAre } from '../answers/counted.ts';
import { factsIn } from '../candidate/facts.ts';
import { addressOf } from '../answers/entries.ts';
import { distinguishing } from './distinguishing.ts';
import { labelsOf } from '../answers/labels.ts';
import { endOf, placeOf, type Place } from '../answers/offending.ts';
import { inWords } from './query-in-words.ts';
import { conformTo, type Sent } from './conform-to.ts';
import type { Found } from '../searches/search.ts';

/**
 * The vocabulary of the checks on top of chai: each word makes one comparison, counts it, and says in
 * entries what was missing or too much.
 */
declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how chai is extended
  namespace Chai {
    interface Assertion {
      /** Recall: every entry that the query selects is there. */
      missNothing(): void;
      /** Precision: no entry is there that the query does not select. */
      holdNothingElse(): void;
      /** The answer is what the query selects, also when that is nothing. */
      beExactlySelected(): void;
      /** Every entry is there once. */
      holdEachOnce(): void;
      /** No entry matches, and no total says otherwise; to be believed only beside a control that finds something. */
      holdNothing(): void;
      /**
       * Every resource of a `Sent` conforms to the profile of the guide with that id:
       * `expect({ target, resources }).to.conformTo('imaging-manifest-imagingstudy')`.
       */
      conformTo(profile: string): void;
    }
  }
}

const asked = ({ query, asked: words, target }: Found): string =>
  [inWords(query, factsIn(target)), ...(words === undefined ? [] : [words])].join('; ');

const factsOf = ({ target, query }: Found, labels: readonly string[]): Record<string, string> =>
  distinguishing(factsIn(target), query, labels);

/** Where a reader sees the first entry that is too much. */
function placeOfLabel({ target, query, listing }: Found, label = ''): Place {
  const facts = factsIn(target);
  const entry = listing.entries.find((one) =>
    labelsOf(facts, query.documentClass, one).includes(label),
  );
  return entry === undefined ? {} : placeOf(entry);
}

function missNothing(found: Found): void {
  const { labels, selection, target } = found;
  if (selection.selected.size === 0)
    throw new Untestable(`The data set holds nothing for ${asked(found)}.`);
  const there = new Set(labels);
  const missing = [...selection.selected].filter((label) => !there.has(label));
  target.record.compared(selection.selected.size);
  if (missing.length > 0)
    throw new Violation(
      `${entriesAre(missing, (are) => `${are} missing`)} Asked: ${asked(found)}.`,
      {
        wanted: `all of ${list(selection.selected)}`,
        found: list(there),
        missing,
        facts: factsOf(found, missing),
        ...endOf(found.listing),
      },
    );
}

function holdNothingElse(found: Found): void {
  const { labels, selection, target } = found;
  const extra = [...new Set(labels)].filter(
    (label) => !selection.selected.has(label) && !selection.undecided.has(label),
  );
  target.record.compared(labels.length);
  if (extra.length > 0)
    throw new Violation(`${entriesAre(extra, notToBe)} Asked: ${asked(found)}.`, {
      wanted: `nothing beside ${list(selection.selected)}`,
      found: list(new Set(labels)),
      extra,
      facts: factsOf(found, extra),
      ...placeOfLabel(found, extra[0]),
    });
}

/** For one query of several, of which others find something: here, nothing may be right. */
function beExactlySelected(found: Found): void {
  if (found.selection.selected.size > 0) missNothing(found);
  else found.target.record.compared();
  holdNothingElse(found);
}

/** By the entry's address: twin manifests of one study, FHIR and KOS, are two entries. */
function holdEachOnce({ listing, target }: Found): void {
  const addresses = listing.entries.map((entry) => addressOf(target, entry));
  const seen = new Set<string>();
  const twice = addresses.filter((address) => seen.has(address) || !seen.add(address));
  target.record.compared(addresses.length);
  if (twice.length > 0)
    throw new Violation(
      entriesAre([...new Set(twice)], (are) => `${are} listed more than once`),
      {
        wanted: 'each entry once',
        found: `${counted(addresses.length, 'entry', 'entries')} for ${seen.size}`,
        extra: [...new Set(twice)],
      },
    );
}

function holdNothing(found: Found): void {
  found.target.record.compared();
  const extra = [...new Set(found.labels)];
  if (extra.length > 0)
    throw new Violation(`${entriesAre(extra, notToBe)} Asked: ${asked(found)}.`, {
      wanted: 'no match',
      found: list(new Set(extra)),
      extra,
      facts: factsOf(found, extra),
      ...placeOfLabel(found, extra[0]),
    });
  const totals = found.listing.pages.flatMap(({ total }) => total ?? []);
  if (!totals.every((total) => /\D0+$/.test(total)))
    throw new Violation(`Nothing is listed, and yet it is counted. Asked: ${asked(found)}.`, {
      wanted: 'a total of 0, or none',
      found: totals.join(', '),
    });
}

const notToBe = (are: string): string => `${are} listed that should not be`;

/** Names for a message: the first ten. */
function list(labels: ReadonlySet<string>): string {
  if (labels.size === 0) return 'nothing';
  const shown = [...labels].slice(0, 10).join(', ');
  return labels.size > 10 ? `${shown} and ${labels.size - 10} more` : shown;
}

const vocabulary = { missNothing, holdNothingElse, beExactlySelected, holdEachOnce, holdNothing };

chai.use(({ Assertion }) => {
  for (const [word, judge] of Object.entries(vocabulary))
    Assertion.addMethod(word, function (this: Chai.AssertionStatic) {
      judge(this._obj as Found);
    });
  Assertion.addMethod('conformTo', function (this: Chai.AssertionStatic, profile: string) {
    conformTo(this._obj as Sent, profile);
  });
});

export const { expect } = chai;
