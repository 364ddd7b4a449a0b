import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FhirResource } from 'fhir/r4.js';
import { builtResources } from '../guide/built.ts';
import { answersFolder } from './answers.ts';
import { loadingGuide, parametersFile } from './loading-guide.ts';
import type { Dataset } from './make-dataset.ts';
import { stowConfiguration } from './stow.ts';
import type { StoredFile } from './stow.ts';
import { transaction } from './transaction.ts';

/** What was written, for telling. */
export interface Written {
  readonly files: number;
  /** Of the DICOM files. */
  readonly bytes: number;
}

/** A folder that holds something else: nothing was written. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';
  constructor(folder: string, found: string) {
    super(
      `${folder} is not empty and is no data set of this tool: it holds ${found}; ` +
        'name an empty or a new folder by --out, or replace what a data set consists of by --force.',
    );
  }
}

/** All that a data set consists of, and what its loading leaves; nothing else in a folder is ever touched. */
const parts = [
  ...['LOADING.md', 'facts.json', 'fhir', 'dicom', 'stow.curl'],
  ...[parametersFile, answersFolder],
] as const;

const isPart = (name: string): boolean => parts.some((part) => part === name);

/** Whether a file is a facts index. */
function holdsFacts(file: string): boolean {
  try {
    const facts: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof facts === 'object' && facts !== null && 'schema' in facts && 'digest' in facts;
  } catch {
    return false;
  }
}

/** What in a folder is not of a data set written here before: a stranger's name, or parts without facts. */
function strange(folder: string): string | undefined {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  if (names.length === 0) return undefined;
  const stranger = names.find((name) => !isPart(name));
  if (stranger !== undefined) return stranger;
  return holdsFacts(join(folder, 'facts.json')) ? undefined : 'no readable facts.json';
}

/** Makes room: a data set of before goes as a whole, so that none of its files survives among the new. */
function clear(folder: string, force: boolean): void {
  const found = strange(folder);
  if (found !== undefined && !force) throw new FolderInUse(folder, found);
  for (const part of parts) rmSync(join(folder, part), { recursive: true, force: true });
}

/** Resources of one type that follow each other in the order of loading. */
function runsOf(resources: readonly FhirResource[]): FhirResource[][] {
  const runs: FhirResource[][] = [];
  for (const resource of resources) {
    const last = runs.at(-1);
    if (last?.[0]?.resourceType === resource.resourceType) last.push(resource);
    else runs.push([resource]);
  }
  return runs;
}

/** `fhir/<number>-<Type>.json`: a transaction for each run of a type, so that a reader finds a resource by its type. */
function writeResources(folder: string, { resources }: Dataset): string[] {
  mkdirSync(join(folder, 'fhir'), { recursive: true });
  return runsOf(resources).map((run, index) => {
    const name = `${String(index + 1).padStart(2, '0')}-${run[0]?.resourceType ?? ''}.json`;
    writeFileSync(join(folder, 'fhir', name), json(transaction(run)));
    return `fhir/${name}`;
  });
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/**
 * Writes a data set: `facts.json`, `fhir/` in the order in which a server takes it, `dicom/<study>/<series>/<instance>.dcm`, and how
 * to load it: `LOADING.md`, the guide's search parameters for a server that learns them, and `stow.curl` for the images.
 * The facts come last: a folder without them is not finished.
 * @throws FolderInUse when the folder holds something else and `force` is not set.
 */
export function writeDataset(
  dataset: Dataset,
  folder: string,
  { force = false, progress }: { force?: boolean; progress?: (files: number) => void } = {},
): Written {
  clear(folder, force);
  mkdirSync(folder, { recursive: true });
  const transactions = writeResources(folder, dataset);
  const stored: StoredFile[] = [];
  let bytes = 0;
  for (const instance of dataset.instances) {
    const { bytes: file, seriesUid, studyUid, uid } = instance;
    const path = `dicom/${studyUid}/${seriesUid}/${uid}.dcm`;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), file);
    bytes += file.length;
    stored.push({ studyUid, path });
    progress?.(transactions.length + stored.length);
  }
  const images = { files: stored.length, bytes };
  writeFileSync(join(folder, 'stow.curl'), stowConfiguration(dataset.bases.imageBase, stored));
  const parameters = builtResources('SearchParameter') as unknown as readonly FhirResource[];
  writeFileSync(join(folder, parametersFile), json(transaction(parameters)));
  writeFileSync(join(folder, 'LOADING.md'), loadingGuide(dataset, { transactions, images }));
  writeFileSync(join(folder, 'facts.json'), json(dataset.facts));
  return { files: transactions.length + stored.length + 4, bytes };
}
