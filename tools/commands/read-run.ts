import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { fileTrouble } from '../configuration/file-trouble.ts';
import { exitCodeOf } from '../verdict/exit-code.ts';
import type { Run } from '../verdict/run.ts';
import { rollUp } from '../verdict/verdict.ts';

/** A run.json that cannot be told whole; the message says what to do. */
export class RunRefused extends Error {
  override readonly name = 'RunRefused';
  constructor(file: string, found: string, wanted: string) {
    super(`${file}: found ${found}, wanted ${wanted}`);
  }
}

const ownSchema = 1;
const schemaFile = new URL('../../input/schemas/run.schema.json', import.meta.url);
const again = 'Run `npx ncpeh run` again.';

/**
 * Reads a run.json that is whole: of this schema, complete, and saying one thing only.
 * @throws RunRefused for anything else, so that no report tells half a run
 */
export function readRun(file: string): Run {
  const read = parsed(file, textOf(file));
  const version = versionOf(read);
  if (version !== undefined && version > ownSchema)
    throw new RunRefused(
      file,
      `a run of schema ${version}`,
      `schema ${ownSchema}: it comes from a newer ncpeh. Use that one, or a later.`,
    );
  const run = validated(file, read);
  if (!run.complete) throw new RunRefused(file, unfinished(run), `a complete run. ${again}`);
  const contradiction = contradictionIn(run);
  if (contradiction !== undefined)
    throw new RunRefused(file, contradiction, `a run as ncpeh wrote it. ${again}`);
  return run;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new RunRefused(
      file,
      fileTrouble(error),
      'a run.json that `npx ncpeh run` wrote. Check the path.',
    );
  }
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    throw new RunRefused(
      file,
      `a damaged file (${found.slice(0, 200)})`,
      `JSON as \`npx ncpeh run\` writes it. ${again}`,
    );
  }
}

function versionOf(read: unknown): number | undefined {
  if (typeof read !== 'object' || read === null || !('schema' in read)) return undefined;
  return typeof read.schema === 'number' ? read.schema : undefined;
}

function validated(file: string, read: unknown): Run {
  const validate = schema();
  if (validate(read)) return read;
  const errors = validate.errors ?? [];
  const shown = errors.slice(0, 3).map(complaint).join('; ');
  const more = errors.length > 3 ? `; and ${errors.length - 3} more` : '';
  throw new RunRefused(
    file,
    `what is no run (${shown}${more})`,
    `a run.json that \`npx ncpeh run\` wrote. ${again}`,
  );
}

/** `results/3/verdict must be equal to one of the allowed values`; never a value, which may be a secret. */
const complaint = ({ instancePath, message = 'is wrong', params }: ErrorObject): string => {
  const key: unknown = params['additionalProperty'];
  const place = instancePath.slice(1, 121) || 'the file';
  return `${place} ${message}${typeof key === 'string' ? ` (${key.slice(0, 60)})` : ''}`;
};

function schema(): ValidateFunction<Run> {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
  addFormats.default(ajv);
  return ajv.compile<Run>(JSON.parse(readFileSync(schemaFile, 'utf8')) as object);
}

const unfinished = ({ stopped, results }: Run): string =>
  `a run that ended early after ${results.length} results` +
  (stopped === undefined ? '' : ` (${stopped.slice(0, 200)})`);

/** What no schema can say: ids that name one thing, and an end that follows from the results. */
function contradictionIn(run: Run): string | undefined {
  const { results, exchanges, requirements } = run;
  const keys = new Set(requirements.map(({ key }) => key));
  const known = new Set(exchanges.map(({ id }) => id));
  const unknown = results.find(({ key }) => !keys.has(key));
  const dangling = results.find((result) => result.exchanges.some((id) => !known.has(id)));
  if (new Set(results.map(({ id }) => id)).size < results.length) return 'two results of one id';
  if (known.size < exchanges.length) return 'two exchanges of one id';
  if (unknown !== undefined) return `${unknown.id} without its statement`;
  if (dangling !== undefined) return `${dangling.id} without an exchange it rests on`;
  const verdict = rollUp(results.map((result) => result.verdict));
  if (verdict !== run.verdict) return `verdict ${run.verdict} over results that say ${verdict}`;
  const exitCode = exitCodeOf(run);
  if (exitCode !== run.exitCode)
    return `exit code ${run.exitCode} over results that say ${exitCode}`;
  return undefined;
}
