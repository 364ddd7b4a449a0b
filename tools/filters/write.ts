import type { Parameters } from '../exchange/target.ts';
import type { Coding, FilterId, FilterValues } from './filter.ts';
import type { Spelling } from './spellings.ts';

/** R4 search, 3.1.1.4.1: `,` `|` `$` and `\` inside a value are escaped. */
const escape = (text: string): string => text.replace(/[\\,|$]/g, (character) => `\\${character}`);

const token = ({ system, code }: Coding): string => `${escape(system)}|${escape(code)}`;

const identifier = ({ system, value }: { system?: string; value: string }): string =>
  system === undefined ? escape(value) : `${escape(system)}|${escape(value)}`;

/**
 * The parameters that ask for one filter in one spelling: alternatives by comma within a value,
 * and by repetition what must all hold.
 */
export function writeFilter(
  filter: FilterId,
  values: FilterValues,
  spelling: Spelling,
): Parameters {
  return valuesOf(filter, values).map((value) => [spelling.parameter, value] as const);
}

function valuesOf(filter: FilterId, values: FilterValues): string[] {
  switch (filter) {
    case 'F1':
      return values.F1 === undefined ? [] : [values.F1.map(token).join(',')];
    case 'F2':
    case 'F4':
    case 'F5':
      return (values[filter] ?? []).map((alternatives) => alternatives.map(token).join(','));
    case 'F3':
      return [...(values.F3 ?? [])];
    case 'F6':
      return values.F6 === undefined
        ? []
        : [values.F6.map((uid) => `urn:dicom:uid|urn:oid:${uid}`).join(',')];
    case 'F7':
    case 'F8':
      return values[filter] === undefined ? [] : [values[filter].map(identifier).join(',')];
  }
}
