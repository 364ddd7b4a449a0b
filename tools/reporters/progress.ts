import type { Result } from '../verdict/run.ts';
import { fit, pad } from './columns.ts';
import { paint as paintWith } from './paint.ts';
import { visible } from './visible.ts';

/** Where a run stands. */
export interface Position {
  readonly done: number;
  readonly toCome: number;
  /** The result was told before, and a late error changed it. */
  readonly again: boolean;
}

/** One line for one result, as soon as it is known; the reason where there is something to act on. */
export function progress(
  { id, verdict, reason }: Result,
  { done, toCome, again }: Position,
  options: { readonly colour: boolean; readonly columns?: number },
): string {
  const paint = paintWith(options.colour);
  const place = `${done}`.padStart(`${toCome}`.length);
  const acting = ['fail', 'error', 'warn', 'skip'].includes(verdict);
  const why = acting && reason !== undefined ? `: ${visible(reason)}` : '';
  const columns = (options.columns ?? 80) - 10 - `${place}/${toCome} `.length;
  const says = fit(`${again ? 'now ' : ''}${visible(id)}${why}`, columns);
  return `${paint.dim(`${place}/${toCome}`)} ${paint.verdict(verdict, pad(verdict, 10))}${says}`;
}
