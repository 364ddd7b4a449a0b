import { boundaryOf } from './multipart-boundary.ts';
import { delimiterAt } from './multipart-delimiter.ts';
import type { FoundDelimiter } from './multipart-delimiter.ts';
import { headerBlock } from './header-block.ts';
import type { HeaderBlock } from './header-block.ts';
import { headBytes, measurePart } from './part-measure.ts';
import type { PartMeasure } from './part-measure.ts';
import { announcedLength, partHeaders } from './part-headers.ts';
import type { PartHeaders } from './part-headers.ts';

/** One part, handed out when it has ended. */
export interface ScannedPart {
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: number;
  readonly sha256: string;
  /** The first 64 KiB. Valid only while it is handed out: the next part is written over it. */
  readonly head: Uint8Array;
}

/** What the scanner puts up with. */
export interface ScannerLimits {
  readonly parts: number;
  /** Bytes of the headers of one part. */
  readonly headers: number;
  /** Faults said; a broken server repeats itself. */
  readonly faults: number;
}

/** No study has that many instances, and no answer needs that many words. */
export const defaultLimits: ScannerLimits = { parts: 100_000, headers: 16 * 1024, faults: 50 };

/** A chunk is looked at where it is; only so much of it is copied to close the gap to the one before. */
const seam = 1024;

type Place = 'preamble' | 'headers' | 'body' | 'epilogue' | 'lost';

/** Where scanning goes on, and whether more bytes are needed first. */
interface Step {
  readonly at: number;
  readonly more: boolean;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Scans a multipart body (RFC 2046 5.1) in constant memory, hashing every part, and says what is wrong
 * with the syntax where a tolerant library would carry on: that is what a candidate is judged by.
 * Preamble and epilogue are legal and passed over.
 */
export class MultipartScanner {
  /** In words, in the order found. */
  readonly faults: string[] = [];
  readonly #delimiter: Buffer;
  readonly #onPart: (part: ScannedPart) => void;
  readonly #limits: ScannerLimits;
  /** Bytes that cannot be understood before more come. */
  #carry: Buffer = Buffer.alloc(0);
  #place: Place = 'preamble';
  #headers: PartHeaders = { headers: {}, faults: [] };
  #measure: PartMeasure;
  readonly #room = Buffer.alloc(headBytes);
  #parts = 0;

  constructor(
    contentType: string,
    onPart: (part: ScannedPart) => void,
    limits: ScannerLimits = defaultLimits,
  ) {
    const { value, faults } = boundaryOf(contentType);
    this.faults.push(...faults);
    this.#delimiter = Buffer.from(`--${value ?? ''}`, 'latin1');
    this.#onPart = onPart;
    this.#limits = limits;
    // The preamble is measured like a part that nobody gets.
    this.#measure = measurePart(this.#room);
    if (value === undefined) this.#place = 'lost';
  }

  /** True when nothing that comes can be understood any more. */
  get lost(): boolean {
    return this.#place === 'lost';
  }

  /** The next bytes. They are not kept, so their buffer may be used again. */
  push(bytes: Uint8Array): void {
    const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const carried = this.#carry.length;
    if (carried === 0) {
      this.#consumeAll(chunk);
      return;
    }
    const joint = Buffer.concat([this.#carry, chunk.subarray(0, seam)]);
    const consumed = this.#consume(joint);
    if (consumed >= carried) this.#consumeAll(chunk.subarray(consumed - carried));
    else this.#consumeAll(Buffer.concat([joint.subarray(consumed), chunk.subarray(seam)]));
  }

  /** No more comes. */
  end(): void {
    const rest = this.#carry;
    if (this.#place === 'preamble') this.#neverBegan(rest);
    if (this.#place === 'headers') this.#endedInHeaders(rest);
    if (this.#place === 'body') this.#endedInBody(rest);
    if (this.#place === 'epilogue' && this.#parts === 0) this.#fault('The body has no part.');
  }

  #fault(says: string): void {
    if (this.faults.length < this.#limits.faults) this.faults.push(says);
  }

  #consumeAll(window: Buffer): void {
    // Copied: a carry of some bytes must not hold on to a chunk of 64 KiB.
    this.#carry = Buffer.from(window.subarray(this.#consume(window)));
  }

  /** Understands as much as can be; answers how much that was. */
  #consume(window: Buffer): number {
    let step: Step = { at: 0, more: false };
    while (!step.more) step = this.#step(window, step.at);
    return step.at;
  }

  #step(window: Buffer, at: number): Step {
    if (this.#place === 'headers') return this.#readHeaders(window, at);
    if (this.#place === 'epilogue' || this.#place === 'lost')
      return { at: window.length, more: true };
    return this.#upToDelimiter(window, at);
  }

  #upToDelimiter(window: Buffer, from: number): Step {
    const { length } = this.#delimiter;
    for (let search = from; ; search += 1) {
      search = window.indexOf(this.#delimiter, search);
      // Kept back: what may be the beginning of a delimiter, and the line end before it.
      if (search === -1) return this.#hold(window, from, window.length - length - 1);
      const delimiter = delimiterAt(window, search + length);
      if (delimiter.kind === 'open') return this.#hold(window, from, search - 2);
      if (delimiter.kind !== 'content') return this.#delimited(window, from, search, delimiter);
    }
  }

  #hold(window: Buffer, from: number, to: number): Step {
    if (to <= from) return { at: from, more: true };
    this.#measure.add(window.subarray(from, to));
    return { at: to, more: true };
  }

  #delimited(window: Buffer, from: number, found: number, delimiter: FoundDelimiter): Step {
    const end = this.#contentEnd(window, from, found);
    if (end > from) this.#measure.add(window.subarray(from, end));
    if (delimiter.fault !== undefined)
      this.#fault(`Delimiter ${this.#parts + 1} ${delimiter.fault}.`);
    if (this.#place === 'body') this.#endPart();
    this.#place = delimiter.kind === 'close' ? 'epilogue' : 'headers';
    if (this.#place === 'headers' && this.#parts >= this.#limits.parts) {
      this.#fault(`The body has more than ${this.#limits.parts} parts.`);
      this.#place = 'lost';
    }
    return { at: found + this.#delimiter.length + delimiter.length, more: false };
  }

  /** The line end before a delimiter belongs to the delimiter (RFC 2046 5.1.1). */
  #contentEnd(window: Buffer, from: number, found: number): number {
    if (found > from && window[found - 1] === lineFeed) {
      if (found - 1 > from && window[found - 2] === carriageReturn) return found - 2;
      this.#fault(`Delimiter ${this.#parts + 1} follows LF; wanted: CRLF.`);
      return found - 1;
    }
    const atTheStart = found === from && this.#measure.bytes() === 0;
    if (!atTheStart)
      this.#fault(
        `Delimiter ${this.#parts + 1} is not at the start of a line; wanted: CRLF before.`,
      );
    return found;
  }

  #readHeaders(window: Buffer, from: number): Step {
    const { headers: most } = this.#limits;
    const ended = headerBlock(window.subarray(from, from + most + 4), this.#delimiter);
    if (ended !== undefined) {
      this.#beginPart(ended);
      return { at: from + ended.length, more: false };
    }
    if (window.length - from <= most) return { at: from, more: true };
    this.#fault(`Part ${this.#parts + 1}: no blank line within ${most} bytes of headers.`);
    this.#place = 'lost';
    return { at: window.length, more: true };
  }

  #beginPart({ text, fault }: HeaderBlock): void {
    this.#parts += 1;
    this.#headers = partHeaders(text);
    this.#measure = measurePart(this.#room);
    this.#place = 'body';
    for (const says of [...(fault === undefined ? [] : [fault]), ...this.#headers.faults])
      this.#fault(`Part ${this.#parts}: ${says}.`);
  }

  #endPart(): void {
    const { bytes, sha256, head } = this.#measure.end();
    const announced = announcedLength(this.#headers);
    if (announced !== undefined && announced !== bytes)
      this.#fault(`Part ${this.#parts}: Content-Length says ${announced}, ${bytes} bytes came.`);
    this.#onPart({ headers: this.#headers.headers, bytes, sha256, head });
  }

  #neverBegan(rest: Buffer): void {
    this.#measure.add(rest);
    const { bytes, head } = this.#measure.end();
    const start = JSON.stringify(Buffer.from(head.subarray(0, 60)).toString('latin1'));
    this.#fault(
      bytes === 0
        ? 'The body is empty; wanted: at least one part.'
        : `No delimiter ${this.#delimiter.toString('latin1')} in ${bytes} bytes, which begin ${start}.`,
    );
  }

  #endedInHeaders(rest: Buffer): void {
    const closing = `${this.#delimiter.toString('latin1')}--`;
    if (rest.toString('latin1').trim() === '')
      this.#fault(`The body ends with an ordinary delimiter; wanted: the closing ${closing}.`);
    else this.#fault(`The body ends within the headers of part ${this.#parts + 1}.`);
  }

  #endedInBody(rest: Buffer): void {
    this.#measure.add(rest);
    const closing = `${this.#delimiter.toString('latin1')}--`;
    this.#fault(
      `Part ${this.#parts}: the body ends after ${this.#measure.bytes()} bytes of it: truncated, ` +
        `or the closing ${closing} is missing.`,
    );
    this.#endPart();
  }
}
