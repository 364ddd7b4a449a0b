import { Command, InvalidArgumentError } from 'commander';
import picocolors from 'picocolors';
import { fileTrouble } from '../configuration/file-trouble.ts';
import { makeDataset } from '../dataset/make-dataset.ts';
import type { Dataset, DatasetOptions } from '../dataset/make-dataset.ts';
import { FolderInUse, writeDataset } from '../dataset/write-dataset.ts';
import type { Written } from '../dataset/write-dataset.ts';
import { UsageError } from './usage-error.ts';

interface DatasetFlags {
  readonly out: string;
  readonly fhirBase?: string;
  readonly imageBase?: string;
  readonly viewerBase?: string;
  readonly edge?: number;
  readonly instances?: number;
  readonly study?: string;
  readonly history?: number;
  readonly force?: boolean;
}

function addressOf(text: string): string {
  if (URL.canParse(text) && /^https?:\/\//i.test(text)) return text;
  throw new InvalidArgumentError('Wanted an address that begins with http:// or https://.');
}

function countOf(text: string): number {
  const count = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (count > 0) return count;
  throw new InvalidArgumentError('Wanted a whole number above 0.');
}

/** @throws UsageError for a study to enlarge without a size to enlarge it to */
function optionsOf(flags: DatasetFlags): DatasetOptions {
  const { edge, fhirBase, history, imageBase, instances, study, viewerBase } = flags;
  if (study !== undefined && edge === undefined && instances === undefined)
    throw new UsageError(
      `Found --study ${study} alone, wanted the size it is to have as well: --edge, --instances or both.`,
    );
  return {
    size: {
      ...(edge !== undefined && { edge }),
      ...(instances !== undefined && { instances }),
      ...(study !== undefined && { study }),
      ...(history !== undefined && { history }),
    },
    ...(fhirBase !== undefined && { fhirBase }),
    ...(imageBase !== undefined && { imageBase }),
    ...(viewerBase !== undefined && { viewerBase }),
  };
}

/** Counts files on one line of a terminal; says nothing where nobody watches. */
function watched(): { progress?: (files: number) => void; done: () => void } {
  const { stderr } = process;
  if (!stderr.isTTY) return { done: () => undefined };
  return {
    progress: (files) => stderr.write(`\r\u001b[2K${picocolors.dim(`${files} files …`)}`),
    done: () => stderr.write('\r\u001b[2K'),
  };
}

function summary({ facts, resources }: Dataset, { bytes, files }: Written, out: string): string {
  const { manifests, patients, reports, studies, traps } = facts;
  const size =
    bytes < 10_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${Math.ceil(bytes / 1e6)} MB`;
  return [
    `data set ${facts.digest.slice(0, 12)} in ${out}: ${files} files, images ${size}`,
    `  ${patients.length} patients, ${studies.length} studies, ${reports.length} report versions, ` +
      `${manifests.length} manifests, ${traps.length} traps`,
    '  LOADING.md   how to load it into a candidate, line by line',
    `  facts.json   what is true of it: the file that \`npx ncpeh run --facts\` reads`,
    `  fhir/        ${resources.length} resources, as transactions to send in the order of their names`,
    '  dicom/       <study>/<series>/<instance>.dcm; stow.curl stores them',
  ].join('\n');
}

function writeAndTell(flags: DatasetFlags): void {
  const dataset = makeDataset(optionsOf(flags));
  const { done, progress } = watched();
  const written = writeDataset(dataset, flags.out, {
    force: flags.force === true,
    ...(progress !== undefined && { progress }),
  });
  done();
  console.log(summary(dataset, written, flags.out));
  if (!dataset.bases.given) console.error(picocolors.yellow(withoutBases(dataset)));
}

/** Documents name their own addresses: made for another one they lead nowhere. */
function withoutBases({ bases }: Dataset): string {
  return (
    `Warning: it is made for ${bases.fhirBase} and ${bases.imageBase}, because not both addresses were named. ` +
    'Before you load it into a candidate, write it again with --fhir-base and --image-base.'
  );
}

/** What the caller can mend: the folder, the size, the file system. Anything else is for the CLI to judge. */
function mendable(error: unknown): string | undefined {
  if (error instanceof FolderInUse || error instanceof RangeError) return error.message;
  if (!(error instanceof Error) || !('syscall' in error)) return undefined;
  return `The data set could not be written: ${fileTrouble(error)}. Name a folder that can be written to by --out.`;
}

/** `ncpeh dataset`: writes the conformance data set to a folder, to be loaded into a candidate. */
export const datasetCommand = new Command('dataset')
  .description('write the conformance data set: facts, FHIR resources and DICOM files')
  .requiredOption('--out <dir>', 'folder to write to: new, empty, or with a data set of before')
  .option('--fhir-base <url>', 'address under which the candidate serves FHIR', addressOf)
  .option('--image-base <url>', 'address under which the candidate serves images', addressOf)
  .option(
    '--viewer-base <url>',
    'address of the remote viewer, if the candidate has one',
    addressOf,
  )
  .option('--edge <pixels>', 'rows and columns of each image, an even number (64)', countOf)
  .option('--instances <factor>', 'times the images of each series (1)', countOf)
  .option(
    '--study <name>',
    'enlarge this study alone, by its name in facts.json; needs --edge or --instances',
  )
  .option('--history <studies>', 'give the patient zdena at least so many studies', countOf)
  .option('--force', 'replace what a data set consists of in a folder that holds something else')
  .addHelpText(
    'after',
    `
The same options write the same bytes. Attachment addresses and the endpoints of images and viewer are made from the bases.
LOADING.md in the folder says how to load it, with the lines to type.

Examples:
  npx ncpeh dataset --out build/dataset
  npx ncpeh dataset --out data --fhir-base https://a.example/fhir --image-base https://a.example/dicomweb
  npx ncpeh dataset --out large --study ct-abdomen --edge 512 --instances 100
  npx ncpeh dataset --out long --history 10000`,
  )
  .action((flags: DatasetFlags, command: Command) => {
    try {
      writeAndTell(flags);
    } catch (error) {
      const says = mendable(error);
      if (says === undefined) throw error;
      command.error(says, { exitCode: 2 });
    }
  });
