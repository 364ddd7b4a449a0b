import { AsyncLocalStorage } from 'node:async_hooks';
import type { ExchangeRecord, Note } from './record.ts';

/** What a piece of work (a check, a fixture) sent and received; filled by exchange while it runs. */
export interface Capture {
  readonly exchanges: ExchangeRecord[];
  readonly notes: Note[];
  /** Ends the exchanges of the work: the budget of a check. */
  readonly signal: AbortSignal | undefined;
  /** Exchanges that have begun and not ended: more than 0 after the work ended is a forgotten await. */
  pending(): number;
}

const running = new AsyncLocalStorage<Capture>();
const inFlight = new WeakMap<Capture, number>();

/** An empty capture, for one piece of work. */
export function createCapture(options: { readonly signal?: AbortSignal } = {}): Capture {
  const capture: Capture = {
    exchanges: [],
    notes: [],
    signal: options.signal,
    pending: () => inFlight.get(capture) ?? 0,
  };
  return capture;
}

/** Runs `work` so that every exchange it makes, however deep or late, is written to `capture`. */
export async function withCapture<T>(capture: Capture, work: () => Promise<T>): Promise<T> {
  return running.run(capture, work);
}

/** The signal that ends the running work, if it has one. */
export const workSignal = (): AbortSignal | undefined => running.getStore()?.signal;

/** Writes a note to the running work. */
export function note(code: Note['code'], says: string): void {
  running.getStore()?.notes.push({ code, says });
}

/** Counts an exchange as begun; the function returned ends it with its record, in the work that began it. */
export function beginExchange(): (record: ExchangeRecord) => void {
  const capture = running.getStore();
  if (capture === undefined) return () => undefined;
  inFlight.set(capture, capture.pending() + 1);
  return (record) => {
    inFlight.set(capture, capture.pending() - 1);
    capture.exchanges.push(record);
  };
}
