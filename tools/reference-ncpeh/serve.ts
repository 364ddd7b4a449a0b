import { createNcpeh } from './create-ncpeh.ts';
import type { Ncpeh } from './create-ncpeh.ts';
import { fhirPath } from './fhir-handler.ts';
import type { Guide } from './guide.ts';
import type { Holdings } from './holdings.ts';
import { imagesPath } from './images-handler.ts';
import { listen } from './listen.ts';
import type { Listening } from './listen.ts';
import { overLine } from './over-line.ts';
import type { Line } from './over-line.ts';
import type { Fault, Handler, Wire } from './seam.ts';

/** The addresses of a served NCPeH, without a slash at their end. */
export interface Bases {
  readonly fhir: string;
  readonly images: string;
}

export interface ServeOptions {
  readonly port?: number;
  readonly imagePort?: number;
  readonly host?: string;
  /** Read from the built guide when left out. */
  readonly guide?: Guide;
  /** What is to be wrong with it. */
  readonly fault?: Fault;
  /** What it is reached over; at once when left out. */
  readonly line?: Line;
}

/** A running NCPeH. */
export interface Served extends Bases {
  readonly close: () => Promise<void>;
}

function faulty(ncpeh: Ncpeh, fault: Fault | undefined): Ncpeh {
  if (fault?.seam !== 'handler') return ncpeh;
  return {
    fhir: fault.fhir?.(ncpeh.fhir) ?? ncpeh.fhir,
    images: fault.images?.(ncpeh.images) ?? ncpeh.images,
  };
}

function make(load: (bases: Bases) => Holdings, bases: Bases, options: ServeOptions): Ncpeh {
  const { fault, guide, line } = options;
  const holdings = load(bases);
  const held = fault?.seam === 'data' ? fault.data(holdings) : holdings;
  const { fhir, images } = faulty(createNcpeh(held, guide), fault);
  if (line === undefined) return { fhir, images };
  return { fhir: overLine(fhir, line), images: overLine(images, line) };
}

/** A handler that is there before what it serves: until then it asks to be tried again. */
function late(current: () => Handler | undefined): Handler {
  return (request) => {
    const handler = current();
    if (handler !== undefined) return handler(request);
    return Promise.resolve(new Response(null, { status: 503, headers: { 'retry-after': '1' } }));
  };
}

/**
 * Serves an NCPeH on two ports. They are opened first, because what is held names its own addresses.
 * @param load makes what is held, given the bases it will be served at
 */
export async function serve(
  load: (bases: Bases) => Holdings,
  options: ServeOptions = {},
): Promise<Served> {
  const { host = '127.0.0.1', port = 0, imagePort = 0, fault } = options;
  const wires = fault?.seam === 'wire' ? fault : undefined;
  let ncpeh: Ncpeh | undefined;
  const open: Listening[] = [];
  const close = async () => {
    await Promise.all(open.map((each) => each.close()));
  };
  const base = async (handler: Handler, at: number, wire: Wire | undefined) => {
    const listening = await listen(handler, { host, port: at, wire });
    open.push(listening);
    return listening.url;
  };
  try {
    const fhir =
      (await base(
        late(() => ncpeh?.fhir),
        port,
        wires?.fhir,
      )) + fhirPath;
    const images =
      (await base(
        late(() => ncpeh?.images),
        imagePort,
        wires?.images,
      )) + imagesPath;
    ncpeh = make(load, { fhir, images }, options);
    return { fhir, images, close };
  } catch (error) {
    await close();
    throw error;
  }
}
