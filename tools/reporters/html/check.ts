import type { Result } from '../../verdict/run.ts';
import { counted } from '../counted.ts';
import { nextStep } from '../next-step.ts';
import { shownExchange, type Exchanges } from '../shown-exchange.ts';
import { beginning } from '../visible.ts';
import { badge } from './badge.ts';
import { differenceShown } from './difference.ts';
import { element, lines, type Attributes, type Child, type Markup } from './element.ts';
import { exchangeShown, exchangesListed } from './exchange.ts';
import type { Limits } from './limits.ts';

/** Characters of a reason in the line of its result. */
const shortReason = 300;

/** One result: a line, and behind it what a reader needs who has to act on it. */
export function checkShown(
  result: Result,
  exchanges: Exchanges,
  limits: Limits,
  open: boolean,
): Markup {
  const { id, verdict, binding } = result;
  const row: Attributes = {
    id,
    class: 'check',
    'data-verdict': verdict,
    'data-route': binding ?? 'whole',
  };
  const head = [badge(verdict), ' ', element('code', { class: 'identity' }, id), ' '];
  if (['pass', 'omit', 'evidence'].includes(verdict))
    return element('li', row, element('div', { class: 'line' }, head, quietly(result, limits)));
  const reason = element('span', { class: 'reason' }, beginning(result.reason ?? '', shortReason));
  return element(
    'li',
    row,
    element(
      'details',
      { open },
      element('summary', {}, head, reason),
      element('div', { class: 'inside' }, details(result, exchanges, limits)),
    ),
  );
}

/** A result that needs no action: what was sent, and what it rests on. */
function quietly(result: Result, limits: Limits): readonly Child[] {
  const { stimulus, reason, compared, exchanges, milliseconds, verdict, findings } = result;
  const rests = `${compared} compared, ${counted(exchanges.length, 'exchange')}, ${milliseconds} ms`;
  return [
    element('span', { class: 'stimulus' }, beginning(stimulus, limits.text)),
    ' ',
    element('span', { class: 'aside' }, verdict === 'omit' ? beginning(reason ?? '', 300) : rests),
    verdict === 'evidence' && reason !== undefined
      ? element('span', { class: 'reason' }, ' ', beginning(reason, limits.text))
      : undefined,
    findings.length === 0 ? undefined : findingsShown(result, limits),
  ];
}

function details(result: Result, exchanges: Exchanges, limits: Limits): Markup {
  const { stimulus, reason = '', difference } = result;
  const shown = shownExchange(result, exchanges);
  const step = nextStep(result, shown);
  const others = result.exchanges.flatMap((id) =>
    id === shown?.id ? [] : (exchanges.get(id) ?? []),
  );
  return lines(
    element('p', {}, element('b', {}, 'Sent: '), beginning(stimulus, limits.text)),
    // The line above says a short one already.
    reason.length <= shortReason
      ? undefined
      : element('p', {}, element('b', {}, 'Why: '), beginning(reason, limits.text)),
    differenceShown(difference, limits),
    step === undefined
      ? undefined
      : element('p', { class: 'next' }, element('b', {}, 'Next: '), step),
    findingsShown(result, limits),
    shown === undefined ? undefined : exchangeShown(shown, difference, limits),
    exchangesListed(others, limits),
  );
}

function findingsShown({ findings }: Result, limits: Limits): Markup | undefined {
  if (findings.length === 0) return undefined;
  return element(
    'ul',
    { class: 'findings' },
    findings
      .slice(0, limits.entries)
      .map(({ code, says }) =>
        element('li', {}, 'Noticed: ', element('b', {}, code), ' ', beginning(says, limits.text)),
      ),
  );
}
