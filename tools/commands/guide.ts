import { relative } from 'node:path';
import { Command } from 'commander';
import picocolors from 'picocolors';
import { buildGuide, type BuiltGuide } from '../guide/build-guide.ts';
import { writeTrace } from '../guide/trace.ts';

const clearLine = '\r\u001b[2K';

/** Shows the phase: on one line of a terminal, in a log on a line each. */
function teller(): { tell: (phase: string) => void; done: () => void } {
  const { stderr } = process;
  if (!stderr.isTTY)
    return { tell: (phase) => stderr.write(`${phase} …\n`), done: () => undefined };
  return {
    tell: (phase) => stderr.write(`${clearLine}${picocolors.dim(`${phase} …`)}`),
    done: () => stderr.write(clearLine),
  };
}

function summary({ built, packageFile, resources, warnings }: BuiltGuide, seconds: number): string {
  const where = relative('', packageFile);
  if (!built) return `guide up to date: ${where}`;
  const warned = warnings.map((warning) => `${picocolors.yellow('warning')} ${warning}\n`);
  return `${warned.join('')}guide built in ${seconds.toFixed(1)} s, ${resources} resources: ${where}`;
}

interface GuideOptions {
  readonly force?: boolean;
  readonly trace?: boolean;
}

async function buildAndTell({ force, trace }: GuideOptions): Promise<void> {
  const started = performance.now();
  const { tell, done } = teller();
  try {
    const guide = await buildGuide({ force: force === true, progress: tell });
    done();
    console.log(summary(guide, (performance.now() - started) / 1000));
    if (trace === true) console.log(`trace: ${relative('', writeTrace())}`);
  } catch (error) {
    done();
    throw error;
  }
}

/** `ncpeh guide`: FSH to resources with snapshots, and the FHIR package; nothing when nothing changed. */
export const guideCommand = new Command('guide')
  .description('build the guide and its FHIR package, if a source changed')
  .option('--force', 'build even if nothing changed')
  .option('--trace', 'write the thread from each element of the guideline to its requirements')
  .addHelpText(
    'after',
    `
Reads sushi-config.yaml and input/; works offline. Writes
  build/guide/        every resource as JSON, profiles with snapshots
  build/package.tgz   the FHIR package
  build/trace.csv     with --trace: element, model, FHIR paths, profiles, obligations, value set,
                      DICOM tags, requirements

Examples:
  npx ncpeh guide           build what changed
  npx ncpeh guide --force   build anew
  npx ncpeh guide --trace   and write the trace`,
  )
  .action(async (options: GuideOptions, command: Command) => {
    try {
      await buildAndTell(options);
    } catch (error) {
      command.error(error instanceof Error ? error.message : String(error), { exitCode: 4 });
    }
  });
