import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { core, fhirPackages, labelOf, type FhirPackage } from './fhir-packages.ts';

const resolve = createRequire(import.meta.url).resolve;

/** Raised whenever the layout below changes, so that caches laid out before are laid out anew. */
const layout = 1;

/** Types that define something; everything else in a package is an example or its history. */
const definitional =
  /^(CapabilityStatement|CodeSystem|CompartmentDefinition|ConceptMap|NamingSystem|OperationDefinition|SearchParameter|StructureDefinition|StructureMap|ValueSet)-.*\.json$/;

/** The folder of one package's files in the cache of `home`. */
export function packageFolder(home: string, fhirPackage: FhirPackage): string {
  return join(home, '.fhir', 'packages', labelOf(fhirPackage), 'package');
}

/** The folder in node_modules whose files the cache shows under another name. */
function carrierFolder({ carrier, version }: FhirPackage): string {
  try {
    const manifest = resolve(`${carrier}/package.json`);
    const found = (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
    if (found === version) return dirname(manifest);
    throw new Error(`Found ${carrier} ${found}, wanted ${version}. Run \`npm ci\`.`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
    throw new Error(
      `Found no npm package ${carrier}; the guide is built on ${version} of it. Run \`npm ci\` (with development dependencies).`,
      { cause: error },
    );
  }
}

/** Hard links, because SUSHI passes over symbolic ones; a copy where the file system has none. */
function share(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** Name and version as the cache's folder says them; only core as dependency, because only what stands here resolves. */
function manifestOf(fhirPackage: FhirPackage, carried: string): string {
  const manifest = JSON.parse(readFileSync(join(carried, 'package.json'), 'utf8')) as object;
  const dependencies = fhirPackage === core ? {} : { [core.name]: core.version };
  const type = fhirPackage === core ? { type: 'Core' } : {};
  const { name, version } = fhirPackage;
  return JSON.stringify({ ...manifest, ...type, name, version, dependencies }, null, 2);
}

function layOut(home: string, fhirPackage: FhirPackage): void {
  const target = dirname(packageFolder(home, fhirPackage));
  const carried = carrierFolder(fhirPackage);
  const unfinished = `${target}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(join(unfinished, 'package'), { recursive: true });
  for (const name of readdirSync(carried).filter((file) => definitional.test(file)))
    share(join(carried, name), join(unfinished, 'package', name));
  writeFileSync(join(unfinished, 'package', 'package.json'), manifestOf(fhirPackage, carried));
  rmSync(target, { recursive: true, force: true });
  renameSync(unfinished, target);
}

/**
 * Lays the FHIR packages of node_modules out as the package cache of `home` — once: nothing is done
 * when it stands, nothing is ever downloaded.
 * @returns whether anything was laid out
 * @throws Error when a package is not installed, or in another version
 */
export function layOutFhirCache(home: string): boolean {
  const record = join(home, 'layout.json');
  const wanted = JSON.stringify({ layout, packages: fhirPackages.map(labelOf) });
  if (existsSync(record) && readFileSync(record, 'utf8') === wanted) return false;
  for (const fhirPackage of fhirPackages) layOut(home, fhirPackage);
  writeFileSync(record, wanted);
  return true;
}
