import type { Sample } from '../verdict/run.ts';
import { counted } from './counted.ts';

/** `rate 12.3 Mbit/s (from 6291456 bytes, valid; line: hall wifi)` */
export function sampleInWords(sample: Sample): string {
  const { name, value, unit, validity, why, lineProfile } = sample;
  const figure = value === null ? 'not known' : `${Number(value.toPrecision(4))} ${unit}`;
  const because = why === undefined ? '' : `: ${why}`;
  return `${name} ${figure} (from ${restsOn(sample)}, ${validity}${because}; line: ${lineProfile})`;
}

/** Samples one after the other; those that say the same once, with how often: `4 × rate not known (…)`. */
export function samplesInWords(samples: readonly Sample[]): readonly string[] {
  const times = new Map<string, number>();
  for (const says of samples.map(sampleInWords)) times.set(says, (times.get(says) ?? 0) + 1);
  return [...times].map(([says, count]) => (count === 1 ? says : `${count} × ${says}`));
}

/** What a figure rests on: a rate on bytes, anything else on a number of values. */
export const restsOn = ({ unit, size }: Pick<Sample, 'unit' | 'size'>): string =>
  counted(size, unit.endsWith('/s') ? 'byte' : 'value');
