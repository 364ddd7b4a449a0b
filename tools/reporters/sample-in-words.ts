import type { Sample } from '../verdict/run.ts';
import { counted } from './counted.ts';

/** `rate 12.3 Mbit/s (from 6291456 bytes, valid; line: hall wifi)` */
export function sampleInWords(sample: Sample): string {
  const { name, value, unit, validity, why, lineProfile } = sample;
  const figure = value === null ? 'not known' : `${Number(value.toPrecision(4))} ${unit}`;
  const because = why === undefined ? '' : `: ${why}`;
  return `${name} ${figure} (from ${restsOn(sample)}, ${validity}${because}; line: ${lineProfile})`;
}

/** What a figure rests on: a rate on bytes, anything else on a number of values. */
export const restsOn = ({ unit, size }: Pick<Sample, 'unit' | 'size'>): string =>
  counted(size, unit.endsWith('/s') ? 'byte' : 'value');
