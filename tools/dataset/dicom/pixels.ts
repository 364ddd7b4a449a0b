import type { Elements } from './elements.ts';

/** Bits that the pattern uses: 12 of 16, as scanners do. */
const bitsStored = 12;

/**
 * A phantom: a bright disc that moves with the number of the instance, on a slant of grey. Little endian, 16 bits a pixel.
 * Every instance differs, and every byte follows from the arguments.
 */
export function phantom(edge: number, instance: number): Uint8Array {
  const bytes = new Uint8Array(2 * edge * edge);
  const centre = edge / 2 + ((instance * 5) % Math.max(1, edge / 4));
  const radius = edge / 4;
  let at = 0;
  for (let row = 0; row < edge; row += 1) {
    for (let column = 0; column < edge; column += 1) {
      const inside = (row - centre) ** 2 + (column - edge / 2) ** 2 < radius ** 2;
      const value = (inside ? 1800 : 300) + ((row * 7 + column * 3 + instance * 11) % 200);
      bytes[at] = value & 0xff;
      bytes[at + 1] = value >> 8;
      at += 2;
    }
  }
  return bytes;
}

/** What describes the phantom's pixels (PS3.3 C.7.6.3). */
export function imagePixel(edge: number): Elements {
  return {
    SamplesPerPixel: 1,
    PhotometricInterpretation: 'MONOCHROME2',
    Rows: edge,
    Columns: edge,
    BitsAllocated: 16,
    BitsStored: bitsStored,
    HighBit: bitsStored - 1,
    PixelRepresentation: 0,
  };
}
