/**
 * `validate.ts ours|ajv|held EVERY`: every so many-th official example held in memory, then judged by
 * the validator, by its ajv pass alone, or not at all. Prints milliseconds of start-up and of the first
 * result, files per second when warm, and memory in MiB: held at the end, and its peak.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../../harness/validation/mutants/core.ts';
import { sources } from '../../harness/validation/mutants/sources.ts';

const [how, every = '1'] = process.argv.slice(2);
const official = [...sources().values()].flat().filter((_, index) => index % Number(every) === 0);
const files = official.map((name): unknown =>
  JSON.parse(readFileSync(join(packageFolder, name), 'utf8')),
);

type Judge = (resource: unknown) => unknown;

async function ours(): Promise<Judge> {
  const { createValidator } = await import('../../../tools/validation/validator.ts');
  const validator = createValidator();
  return (resource) => validator.validate(resource);
}

async function ajv(): Promise<Judge> {
  const { createJsonShape } = await import('../../../tools/validation/json-shape.ts');
  const { preparedSchema } = await import('../../../tools/validation/definitions.ts');
  const { definitionsFolder } = await import('../../../tools/validation/validator.ts');
  const shape = createJsonShape(preparedSchema(definitionsFolder) ?? {});
  return (resource) => shape.check(resource as Record<string, unknown>);
}

const hold = (): Promise<Judge> => Promise.resolve(() => undefined);

const started = performance.now();
const judge = await (how === 'ours' ? ours() : how === 'ajv' ? ajv() : hold());
const startUp = performance.now() - started;
judge(files[0]);
const first = performance.now() - started - startUp;
for (const file of files) judge(file);
const warm = performance.now();
for (const file of files) judge(file);
const perSecond = (1000 * files.length) / (performance.now() - warm);
const peak = process.resourceUsage().maxRSS / 1024;
// When garbage is collected depends on what else the machine does; what is held does not.
(globalThis as { gc?: () => void }).gc?.();
const held = process.memoryUsage().rss / 1024 ** 2;
console.log(JSON.stringify({ files: files.length, startUp, first, perSecond, held, peak }));
