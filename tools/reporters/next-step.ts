import type { ExchangeRecord, Result } from '../verdict/run.ts';

/**
 * What the candidate's owner — or, for `broken`, whoever runs the harness — does next; nothing where
 * there is nothing to do.
 */
export function nextStep(result: Result, exchange: ExchangeRecord | undefined): string | undefined {
  const step = { ...byOutcome }[result.outcome]?.(result, exchange);
  return step === undefined ? undefined : `${step} ${again(result)}`;
}

type Step = (result: Result, exchange: ExchangeRecord | undefined) => string;

const byOutcome: Partial<Record<Result['outcome'], Step>> = {
  violated: afterViolation,
  untestable: () =>
    'Nothing is said about the candidate: load what the reason names into it, or mend the results ' +
    'this one waits for.',
  broken: () =>
    'Nothing is said about the candidate: look whether it still runs, mend the way to it or the ' +
    'harness’s configuration, as the reason says.',
};

/** The first that fits: what answered is said before what the answer held. */
const violations: readonly (readonly [
  when: (result: Result, exchange: ExchangeRecord | undefined) => boolean,
  says: Step,
])[] = [
  [
    (_, exchange) => (exchange?.status ?? 0) >= 500,
    (_, exchange) =>
      `Look into the server’s log at ${exchange?.started ?? ''}: it answered ${exchange?.status ?? ''}.`,
  ],
  [
    (_, exchange) => exchange !== undefined && exchange.status === undefined,
    () =>
      'Find out why the server closed the connection or sent nothing: it answers other requests.',
  ],
  [
    ({ difference }) => both(difference?.missing, difference?.extra),
    () =>
      'Send the request again and compare: something that is owed is missing, and something else ' +
      'is there that nobody asked for.',
  ],
  [
    ({ difference }) => filled(difference?.missing),
    () =>
      'Send the request again and look for the first one named as missing: it is not loaded, it is ' +
      'left out, or what it shows is not what is wanted.',
  ],
  [
    ({ difference }) => filled(difference?.extra),
    () =>
      'Send the request again and look at the first one named as extra: it should not be there, ' +
      'or not as it is shown.',
  ],
  [
    (_, exchange) => (exchange?.status ?? 0) >= 400,
    (_, exchange) =>
      `Read why the server refuses, with ${exchange?.status ?? ''}, in the body of the answer.`,
  ],
];

function afterViolation(result: Result, exchange: ExchangeRecord | undefined): string {
  const found = violations.find(([when]) => when(result, exchange));
  if (found !== undefined) return found[1](result, exchange);
  return exchange === undefined
    ? 'Compare what was wanted with what was found.'
    : 'Send the request again and compare the answer with what was wanted.';
}

const filled = (entries: readonly string[] | undefined): boolean => (entries ?? []).length > 0;

const both = (one: readonly string[] | undefined, other: readonly string[] | undefined): boolean =>
  filled(one) && filled(other);

const again = ({ id }: Result): string =>
  `Then judge it again, with the options of this run: npx ncpeh run ${id.replace(/@.*$/, '')}`;
