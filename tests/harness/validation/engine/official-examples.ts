import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Validator } from '../../../../tools/validation/validator.ts';
import { exceptions } from '../exceptions.ts';
import { packageFolder } from '../mutants/core.ts';
import { errorsOf } from './prepared.ts';

/** Resources that define others: the proof is about what systems exchange. */
const definitional = new Set([
  ...['StructureDefinition', 'ValueSet', 'CodeSystem', 'SearchParameter', 'OperationDefinition'],
  ...['CompartmentDefinition', 'ConceptMap', 'NamingSystem', 'CapabilityStatement', 'StructureMap'],
]);

interface Example {
  readonly resourceType: string;
  readonly entry?: readonly { readonly resource?: { readonly resourceType: string } }[];
}

/** A Bundle of definitions is published for loading them; its entries are definitions each. */
const definesOnly = ({ entry = [] }: Example): boolean =>
  entry.some(({ resource }) => definitional.has(resource?.resourceType ?? ''));

/** The official examples by file, definitions and Bundles of them left out. */
export function* officialExamples(): Generator<{ file: string; resource: Example }> {
  for (const file of readdirSync(packageFolder).sort()) {
    const type = /^([A-Z][A-Za-z]+)-.*\.json$/.exec(file)?.[1];
    if (type === undefined || definitional.has(type)) continue;
    const resource = JSON.parse(readFileSync(join(packageFolder, file), 'utf8')) as Example;
    if (!definesOnly(resource)) yield { file, resource };
  }
}

/** `FILE CODE PATH` of every alarm, with how often it occurs. */
export function alarmsOf(validator: Validator): { files: number; alarms: Map<string, number> } {
  const alarms = new Map<string, number>();
  let files = 0;
  for (const { file, resource } of officialExamples()) {
    files += 1;
    for (const { code, path } of errorsOf(validator, resource)) {
      const key = `${file} ${code} ${path.replace(/\[\d+\]/g, '')}`;
      alarms.set(key, (alarms.get(key) ?? 0) + 1);
    }
  }
  return { files, alarms };
}

/** What the alarms and the reviewed exceptions do not agree on, a line each. */
export function unreviewed(alarms: ReadonlyMap<string, number>): string[] {
  const reviewed = new Map(
    exceptions.map(({ file, code, path, alarms: count }) => [`${file} ${code} ${path}`, count]),
  );
  const keys = new Set([...alarms.keys(), ...reviewed.keys()]);
  return [...keys].flatMap((key) => {
    const found = alarms.get(key) ?? 0;
    const wanted = reviewed.get(key) ?? 0;
    return found === wanted ? [] : [`${key}: ${found} alarms, ${wanted} reviewed`];
  });
}
