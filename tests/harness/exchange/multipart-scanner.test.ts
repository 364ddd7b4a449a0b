import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { Dicer } from '@fastify/busboy';
import { expect } from 'chai';
import fc from 'fast-check';
import { MultipartScanner, defaultLimits } from '../../../tools/exchange/multipart-scanner.ts';
import type { ScannedPart, ScannerLimits } from '../../../tools/exchange/multipart-scanner.ts';

interface Scanned {
  readonly parts: (ScannedPart & { readonly text: string })[];
  readonly faults: readonly string[];
  readonly lost: boolean;
}

const related = (boundary: string): string =>
  `multipart/related; type="application/dicom"; boundary=${boundary}`;

/** Scans a body cut into chunks of a size. */
function scan(
  body: string | Buffer,
  options: { contentType?: string; size?: number; limits?: Partial<ScannerLimits> } = {},
): Scanned {
  const { contentType = related('b'), size = 7, limits = {} } = options;
  const parts: Scanned['parts'] = [];
  const scanner = new MultipartScanner(
    contentType,
    (part) => parts.push({ ...part, text: Buffer.from(part.head).toString('latin1') }),
    { ...defaultLimits, ...limits },
  );
  const bytes = Buffer.from(body as string, 'latin1');
  for (let at = 0; at < bytes.length; at += size) scanner.push(bytes.subarray(at, at + size));
  scanner.end();
  return { parts, faults: scanner.faults, lost: scanner.lost };
}

const part = (content: string, headers = 'Content-Type: application/dicom'): string =>
  `--b\r\n${headers}\r\n\r\n${content}\r\n`;
const sha256 = (text: string): string => createHash('sha256').update(text, 'latin1').digest('hex');

describe('multipart scanner', () => {
  it('hands out parts with headers, size and hash', () => {
    const { parts, faults } = scan(
      `${part('one', 'Content-Type: application/dicom;\r\n transfer-syntax=1.2\r\nX-A:b')}${part('')}--b--\r\n`,
    );
    expect(faults).to.deep.equal([]);
    expect(parts.map(({ bytes }) => bytes)).to.deep.equal([3, 0]);
    expect(parts[0]?.sha256).to.equal(sha256('one'));
    expect(parts[0]?.text).to.equal('one');
    expect(parts[0]?.headers).to.deep.equal({
      'content-type': 'application/dicom; transfer-syntax=1.2',
      'x-a': 'b',
    });
  });

  const wellFormed: Record<string, string> = {
    'a preamble and an epilogue': `hello\r\n${part('x')}--b--\r\nbye --b bye`,
    'a preamble of one line end': `\r\n${part('x')}--b--`,
    'blanks after delimiters': `--b \t\r\nContent-Type: a/b\r\n\r\nx\r\n--b-- \r\n`,
    'content that looks like a delimiter': part('x').replace('x', '--bc\r\n--bb--x') + '--b--',
    'content of line ends': `${part('\r\n\r\n--\r\n')}--b--`,
  };
  for (const [name, body] of Object.entries(wellFormed))
    it(`accepts ${name}, however it is cut`, () => {
      for (const size of [1, 2, 3, 5, 1000])
        expect(scan(body, { size }), `chunks of ${size}`).to.deep.include({
          faults: [],
          lost: false,
        });
    });

  const faulty: readonly (readonly [string, string, RegExp, number])[] = [
    ['an empty body', '', /The body is empty/, 0],
    [
      'another boundary',
      part('x').replaceAll('--b', '--c'),
      /No delimiter --b in \d+ bytes.*"--c/,
      0,
    ],
    ['zero parts', '--b--\r\n', /has no part/, 0],
    ['a missing closing delimiter', part('x'), /Part 1: the body ends after 3 bytes/, 1],
    ['an ordinary delimiter at the end', `${part('x')}--b\r\n`, /wanted: the closing --b--/, 1],
    ['an end within a delimiter', `${part('x')}--b`, /Part 1: the body ends after/, 1],
    ['an end within headers', `${part('x')}--b\r\nContent-`, /within the headers of part 2/, 1],
    [
      'no CRLF before a delimiter',
      `${part('x').trimEnd()}--b--`,
      /Delimiter 2 is not at the start/,
      1,
    ],
    [
      'LF before a delimiter',
      `${part('x').replace(/\r\n$/, '\n')}--b--`,
      /Delimiter 2 follows LF/,
      1,
    ],
    [
      'LF after a delimiter',
      part('x').replace('--b\r\n', '--b\n') + '--b--',
      /Delimiter 1 ends with LF/,
      1,
    ],
    [
      'LF in headers',
      part('x').replaceAll('\r\n', '\n') + '--b--',
      /header lines end with LF|follows LF/,
      1,
    ],
    ['no headers', '--b\r\n\r\nx\r\n--b--', /Part 1: no Content-Type/, 1],
    ['no Content-Type', part('x', 'X-A: b') + '--b--', /Part 1: no Content-Type/, 1],
    ['no blank line', '--b\r\nContent-Type: a/b\r\n--b--', /Part 1: no blank line/, 1],
    [
      'an unreadable header',
      part('x', 'Content-Type: a/b\r\nnonsense') + '--b--',
      /unreadable header line "nonsense"/,
      1,
    ],
    [
      'a header twice',
      part('x', 'Content-Type: a/b\r\ncontent-type: c/d') + '--b--',
      /given twice/,
      1,
    ],
    [
      'a lie about the length',
      part('abc', 'Content-Type: a/b\r\nContent-Length: 5') + '--b--',
      /says 5, 3 bytes came/,
      1,
    ],
  ];
  for (const [name, body, says, count] of faulty)
    it(`names ${name}, however it is cut`, () => {
      for (const size of [1, 3, 1000]) {
        const { faults, parts } = scan(body, { size });
        expect(faults.join('\n'), `chunks of ${size}`).to.match(says);
        expect(parts).to.have.length(count);
      }
    });

  it('reads boundaries as leniently as they can be told', () => {
    const tell = (contentType: string, boundary: string): Scanned =>
      scan(`--${boundary}\r\nContent-Type: a/b\r\n\r\nx\r\n--${boundary}--`, { contentType });
    const seventy = 'x'.repeat(70);
    for (const [contentType, boundary] of [
      ['multipart/related; boundary="a b"', 'a b'],
      ['multipart/related;boundary=a=b:c; type="application/dicom"', 'a=b:c'],
      ['Multipart/Related; BOUNDARY=q', 'q'],
      ['multipart/related; type="application/octet-stream; transfer-syntax=1.2"; boundary=q', 'q'],
      [`multipart/related; boundary=${seventy}`, seventy],
    ] as const)
      expect(tell(contentType, boundary), contentType).to.deep.include({ faults: [] });
    expect(tell(`multipart/related; boundary=${seventy}x`, `${seventy}x`).faults[0]).to.match(
      /71 char/,
    );
    expect(tell('multipart/related; boundary="a{b"', 'a{b').faults[0]).to.match(/forbids/);
    expect(tell('multipart/related', 'b')).to.deep.include({ lost: true, parts: [] });
    expect(tell('multipart/related', 'b').faults[0]).to.match(/names no boundary/);
  });

  it('gives up on endless headers, endless parts and endless faults', () => {
    const headers = scan(`--b\r\n${'X-A: b\r\n'.repeat(50)}`, { limits: { headers: 100 } });
    expect(headers).to.deep.include({
      lost: true,
      faults: ['Part 1: no blank line within 100 bytes of headers.'],
    });
    const many = scan(part('x').repeat(10) + '--b--', { limits: { parts: 3 } });
    expect(many.parts).to.have.length(3);
    expect(many).to.deep.include({ lost: true, faults: ['The body has more than 3 parts.'] });
    const noisy = scan(part('x', 'X: y').repeat(10) + '--b--', { limits: { faults: 4 } });
    expect(noisy.faults).to.have.length(4);
  });

  it('keeps 64 KiB of a part and hashes all of it', () => {
    const content = 'a'.repeat(65_536) + 'b'.repeat(70_000);
    const { parts } = scan(`${part(content)}--b--`, { size: 10_000 });
    expect(parts[0]?.head).to.have.length(65_536);
    expect(parts[0]).to.include({ bytes: 135_536, sha256: sha256(content) });
  });

  it('agrees with Dicer on any body, cut anywhere', async () => {
    // Pieces that are near to a delimiter, so that it is found split and mistaken as often as can be.
    const piece = fc.constantFrom(
      '\r',
      '\n',
      '\r\n',
      '-',
      '--',
      '--bou',
      'bound',
      'x',
      '\0',
      '\r\n--boun',
    );
    const content = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
    const cuts = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(content, { minLength: 1, maxLength: 5 }),
        cuts,
        async (contents, sizes) => {
          const body = Buffer.from(
            contents.map((text) => `--boundary\r\nContent-Type: a/b\r\n\r\n${text}\r\n`).join('') +
              '--boundary--\r\n',
            'latin1',
          );
          const chunks = cut(body, sizes);
          const mine = scanChunks(chunks);
          expect(mine.faults).to.deep.equal([]);
          expect(mine.hashes).to.deep.equal(contents.map(sha256));
          expect(mine.hashes).to.deep.equal(await dicerHashes(chunks));
        },
      ),
      { numRuns: 300 },
    );
  });
});

function cut(body: Buffer, sizes: readonly number[]): Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = 0, turn = 0; at < body.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    chunks.push(body.subarray(at, at + size));
    at += size;
  }
  return chunks;
}

function scanChunks(chunks: readonly Buffer[]): { hashes: string[]; faults: readonly string[] } {
  const hashes: string[] = [];
  const scanner = new MultipartScanner(related('boundary'), (found) => hashes.push(found.sha256));
  for (const chunk of chunks) scanner.push(chunk);
  scanner.end();
  return { hashes, faults: scanner.faults };
}

async function dicerHashes(chunks: readonly Buffer[]): Promise<string[]> {
  const hashes: Promise<string>[] = [];
  const dicer = new Dicer({ boundary: 'boundary' });
  dicer.on('part', (found) => {
    const hash = createHash('sha256');
    found.on('data', (data: Buffer | string) => hash.update(data as Buffer));
    hashes.push(once(found, 'end').then(() => hash.digest('hex')));
  });
  const finished = once(dicer, 'finish');
  for (const chunk of chunks) dicer.write(chunk);
  dicer.end();
  await finished;
  return Promise.all(hashes);
}
