import type { ImageAnswer } from '../exchange/target.ts';
import { insufficient } from './sample.ts';
import type { Figure } from './sample.ts';

/** What a rate is estimated from: an answer, or the same members of an exchange record. */
export interface Transfer {
  readonly wireBytes: number;
  readonly timings: Partial<ImageAnswer['timings']>;
}

/** Below these a rate measures buffers and slow start, not the line. */
export const leastBytes = 1024 * 1024;
export const leastMs = 1000;
/** Bytes to be transferred for each byte that is under way at any time (rate × round trip). */
const leastFlights = 20;

/**
 * Mbit/s of the body, from the end of the headers to its last byte. Valid from 1 MiB, 1 s and 20
 * bandwidth-delay products on; else insufficient, never extrapolated.
 * @param roundTripMs least of several small requests; left out, the third condition is not looked at
 */
export function rate({ wireBytes, timings }: Transfer, roundTripMs = 0): Figure {
  const told = (why: string): Figure => insufficient('rate', 'Mbit/s', wireBytes, why);
  const { headers, end } = timings;
  if (headers === undefined || end === undefined) return told('the transfer did not end');
  const ms = end - headers;
  if (wireBytes < leastBytes) return told(`${wireBytes} bytes; wanted: at least ${leastBytes}`);
  if (ms < leastMs) return told(`${ms.toFixed(0)} ms; wanted: at least ${leastMs}`);
  const underWay = (wireBytes / ms) * roundTripMs;
  if (wireBytes < leastFlights * underWay)
    return told(
      `${wireBytes} bytes; wanted: ${leastFlights} times the ${underWay.toFixed(0)} under way`,
    );
  const value = (wireBytes * 8) / 1000 / ms;
  return { name: 'rate', value, unit: 'Mbit/s', size: wireBytes, validity: 'valid' };
}

/**
 * Milliseconds that a size should take: at a measured rate, after the time to the first byte.
 * Null when the rate is not valid.
 */
export function expectedMs(bytes: number, measured: Figure, firstByteMs: number): number | null {
  if (measured.validity !== 'valid' || measured.value === null) return null;
  return (bytes * 8) / 1000 / measured.value + firstByteMs;
}
