import { Buffer } from 'node:buffer';
import dcmjs from 'dcmjs';
import type { Elements } from './elements.ts';

const { nameMap } = dcmjs.data.DicomMetaDictionary;

/** Number and value representation of an element (PS3.6), by keyword. */
interface Known {
  readonly tag: number;
  readonly vr: string;
}

const known = new Map<string, Known>();

/**
 * Looks a keyword up in the data dictionary.
 * @throws Error for a keyword that DICOM does not have.
 */
function elementOf(keyword: string): Known {
  const found = known.get(keyword);
  if (found !== undefined) return found;
  const entry = nameMap[keyword];
  if (entry === undefined)
    throw new Error(`DICOM has no element ${keyword}; see PS3.6 for its name.`);
  const element = { tag: Number.parseInt(entry.tag.replace(/[(),]/g, ''), 16), vr: entry.vr };
  known.set(keyword, element);
  return element;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** Values in text, parted by backslashes and filled to even length (PS3.5 6.2). */
function text(values: readonly unknown[], filling: string): Buffer {
  const bytes = Buffer.from(values.map(String).join('\\'), 'utf8');
  return bytes.length % 2 === 0 ? bytes : Buffer.concat([bytes, Buffer.from(filling)]);
}

/** Whole numbers in binary, a negative one as its two's complement. */
function numbers(values: readonly unknown[], size: 2 | 4): Buffer {
  const bytes = Buffer.alloc(size * values.length);
  const largest = 2 ** (8 * size);
  values.forEach((value, index) => {
    bytes.writeUIntLE((Number(value) + largest) % largest, index * size, size);
  });
  return bytes;
}

/** An item or a delimiter: a tag without value representation, and a length (PS3.5 7.5). */
function mark(tag: number, length: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt16LE(0xfffe, 0);
  bytes.writeUInt16LE(tag, 2);
  bytes.writeUInt32LE(length, 4);
  return bytes;
}

const undefinedLength = 0xffff_ffff;
const startOfItem = mark(0xe000, undefinedLength);
const endOfItem = mark(0xe00d, 0);
const endOfSequence = mark(0xe0dd, 0);

function sequence(items: readonly unknown[]): Buffer {
  const parts = items.flatMap((item) => [startOfItem, encode(item as Elements), endOfItem]);
  return Buffer.concat([...parts, endOfSequence]);
}

/** Representations in text (PS3.5 6.2). */
const inText = 'AE AS CS DA DS DT IS LO LT PN SH ST TM UC UI UR UT'.split(' ');

/** @throws Error for a representation that no file of the data set has so far. */
function valueOf(vr: string, values: readonly unknown[]): Buffer {
  if (vr === 'SQ') return sequence(values);
  if (vr === 'US' || vr === 'SS') return numbers(values, 2);
  if (vr === 'UL') return numbers(values, 4);
  if (vr === 'OB') return Buffer.concat(values as Uint8Array[]);
  if (inText.includes(vr)) return text(values, vr === 'UI' ? '\0' : ' ');
  throw new Error(`Found an element of the representation ${vr}; it cannot be written yet.`);
}

/** Representations whose length takes 32 bits after two that are reserved (PS3.5 7.1.2). */
const long = ['OB', 'OW', 'SQ', 'UC', 'UN', 'UR', 'UT'];

function element({ tag, vr }: Known, value: unknown): Buffer {
  const bytes = valueOf(vr, listOf(value));
  const header = Buffer.alloc(long.includes(vr) ? 12 : 8);
  header.writeUInt16LE(tag >>> 16, 0);
  header.writeUInt16LE(tag & 0xffff, 2);
  header.write(vr, 4, 'latin1');
  if (header.length === 12) header.writeUInt32LE(vr === 'SQ' ? undefinedLength : bytes.length, 8);
  else header.writeUInt16LE(bytes.length, 6);
  return Buffer.concat([header, bytes]);
}

/** Elements in explicit VR little endian and in the order of their tags; text in UTF-8. One that is `undefined` is left out. */
export function encode(elements: Elements): Buffer {
  const written = Object.entries(elements)
    .filter(([, value]) => value !== undefined)
    .map(([keyword, value]) => ({ known: elementOf(keyword), value }))
    .sort((a, b) => a.known.tag - b.known.tag);
  return Buffer.concat(written.map(({ known: each, value }) => element(each, value)));
}
