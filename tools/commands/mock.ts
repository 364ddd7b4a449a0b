import { Command, InvalidArgumentError } from 'commander';

import { makeDataset } from '../dataset/make-dataset.ts';
import { loadFault } from '../reference-ncpeh/load-fault.ts';
import { serve } from '../reference-ncpeh/serve.ts';
import type { Bases, Served } from '../reference-ncpeh/serve.ts';

interface MockOptions {
  readonly port: number;
  readonly imagePort: number;
  readonly host: string;
  readonly fault?: string;
  readonly delay?: number;
  readonly rate?: number;
  readonly history?: number;
}

/** What the curl lines name: a patient who has documents, and a study of theirs. */
interface Specimen {
  readonly patient: { readonly system: string; readonly value: string };
  readonly study: string;
}

type Dataset = ReturnType<typeof makeDataset>;

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Infinity;
  if (port <= 65_535) return port;
  throw new InvalidArgumentError('Wanted a port from 0 (any free one) to 65535.');
}

function countOf(text: string): number {
  const count = /^\d{1,12}$/.test(text) ? Number(text) : 0;
  if (count > 0) return count;
  throw new InvalidArgumentError('Wanted a whole number above 0.');
}

function specimenOf({ facts }: Dataset): Specimen {
  for (const { id, identifiers } of facts.patients) {
    const [identifier] = identifiers;
    const study = facts.studies.find(({ patient }) => patient === id);
    if (identifier !== undefined && study !== undefined) {
      return { patient: identifier, study: study.uid };
    }
  }
  throw new Error('The data set has no patient with a study; there is nothing to try.');
}

/** Lines for any shell: double quotes only, no character that one of them expands. */
function curlLines({ fhir, images }: Bases, { patient, study }: Specimen): readonly string[] {
  const identifier = encodeURIComponent(`${patient.system}|${patient.value}`);
  const list = `DocumentReference?patient.identifier=${identifier}&status=current`;
  const accept = 'multipart/related; type=application/dicom; transfer-syntax=*';
  return [
    `curl "${fhir}/metadata"`,
    `curl "${fhir}/${list}"`,
    `curl -H "Accept: ${accept}" -o study.multipart "${images}/studies/${study}"`,
  ];
}

function tell(served: Served, specimen: Specimen, fault: string | undefined): void {
  const wrong = fault === undefined ? '' : `, with the fault ${fault}`;
  console.log(
    [
      `The reference NCPeH is ready${wrong}.`,
      `  FHIR    ${served.fhir}`,
      `  images  ${served.images}`,
      'Try:',
      ...curlLines(served, specimen).map((line) => `  ${line}`),
      'Stop it with Ctrl-C.',
    ].join('\n'),
  );
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `Found ${message}, wanted an address of this machine. Name one with --host; 0.0.0.0 is all of them.`;
  if (code !== 'EADDRINUSE' && code !== 'EACCES') return message;
  const { port } = error as { port?: number };
  const why =
    code === 'EACCES' ? 'needs more rights' : 'is in use, perhaps by another `npx ncpeh mock`';
  return `Port ${port ?? ''} ${why}. Stop what listens there, or choose others with --port and --image-port; 0 takes a free one.`;
}

async function start(options: MockOptions): Promise<Served> {
  const { port, imagePort, host, fault: written, delay, rate, history } = options;
  const fault = written === undefined ? undefined : await loadFault(written);
  let specimen: Specimen | undefined;
  const load = ({ fhir, images }: Bases) => {
    const size = history === undefined ? {} : { history };
    const dataset = makeDataset({ fhirBase: fhir, imageBase: images, size });
    specimen = specimenOf(dataset);
    return dataset;
  };
  const seam = fault === undefined ? {} : { fault };
  const line = {
    ...(delay === undefined ? {} : { delay }),
    ...(rate === undefined ? {} : { rate }),
  };
  const served = await serve(load, { port, imagePort, host, line, ...seam });
  if (specimen !== undefined) tell(served, specimen, fault?.name);
  return served;
}

/** Resolves when somebody wants the process to stop. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        resolve();
      });
    }
  });
}

/** `ncpeh mock`: the reference NCPeH on loopback, holding the data set, until it is stopped. */
export const mockCommand = new Command('mock')
  .description('serve the reference NCPeH with the data set, to try things on')
  .option('--port <number>', 'port of the FHIR base; 0 takes a free one', portOf, 8080)
  .option('--image-port <number>', 'port of the image base; 0 takes a free one', portOf, 8081)
  .option('--host <address>', 'address to listen on', '127.0.0.1')
  .option('--fault <file>', 'make it wrong: FILE, or FILE#NAME for an export that is not default')
  .option('--delay <ms>', 'milliseconds before each answer', countOf)
  .option('--rate <bytes>', 'bytes a second of each body', countOf)
  .option('--history <studies>', 'give the patient zdena at least so many studies', countOf)
  .addHelpText(
    'after',
    `
Needs the built guide (npx ncpeh guide). Prints both bases and three curl lines; runs until Ctrl-C.

Examples:
  npx ncpeh mock
  npx ncpeh mock --port 0 --image-port 0
  npx ncpeh mock --delay 200 --rate 100000
  npx ncpeh mock --history 10000
  npx ncpeh mock --fault my-faults.ts#silentlyDropsMatches`,
  )
  .action(async (options: MockOptions, command: Command) => {
    try {
      const stop = stopped();
      const served = await start(options);
      await stop;
      await served.close();
    } catch (error) {
      command.error(reasonOf(error), { exitCode: 2 });
    }
  });
