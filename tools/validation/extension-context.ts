import type { Instance } from './instance.ts';
import type { Run } from './run.ts';
import { isObject, type JsonObject } from './strip-definition.ts';
import type { Structure } from './structure.ts';

/** A type and all it specializes: Patient, DomainResource, Resource. */
function lineage(type: string, run: Run): string[] {
  const names: string[] = [];
  let structure = run.structures.byType(type);
  while (structure !== undefined && !names.includes(structure.type)) {
    names.push(structure.type);
    const { baseDefinition } = structure;
    structure = baseDefinition === undefined ? undefined : run.structures.byUrl(baseDefinition);
  }
  return names;
}

/** R5's names for groups of resource types, which the extensions package uses in contexts, and what members have. */
const groups: Readonly<Record<string, readonly string[]>> = {
  CanonicalResource: ['url', 'version', 'status'],
  MetadataResource: ['url', 'version', 'status', 'approvalDate'],
};

function groupsOf(type: string, run: Run): string[] {
  const children = run.structures.byType(type)?.root.children ?? [];
  const has = (name: string): boolean => children.some((child) => child.name === name);
  return Object.keys(groups).filter((group) => groups[group]?.every(has) === true);
}

const withoutChoice = (path: string): string => path.replaceAll('[x]', '');

/**
 * The names under which a context may speak of an element: its path in its type, its path from the
 * resource, its type and what that specializes.
 */
function namesOf(holder: Instance, run: Run): Set<string> {
  const { definition, type, resource, shape } = holder;
  const types = lineage(type, run);
  if (resource === holder) return new Set([...types, ...groupsOf(type, run)]);
  const plain = holder.path.slice(resource.path.length).replace(/\[\d+\]/g, '');
  const paths = [definition.path, ...(shape === undefined ? [] : [shape.path])];
  return new Set([...types, 'Element', ...paths.map(withoutChoice), `${resource.type}${plain}`]);
}

function elementFits(expression: string, holder: Instance, run: Run): boolean {
  const [url, id] = expression.split('#');
  if (id !== undefined && url !== undefined && url !== '') {
    const type = run.structures.byUrl(url)?.type;
    return type !== undefined && namesOf(holder, run).has(withoutChoice(id));
  }
  const wanted = withoutChoice(expression);
  const names = namesOf(holder, run);
  if (wanted.includes(':')) {
    const type = run.structures.byUrl(wanted)?.type;
    return type !== undefined && names.has(type);
  }
  if (names.has(wanted)) return true;
  // `Observation.valueQuantity` speaks of one type of a choice
  return wanted === `${holder.resource.type}.${holder.property}`;
}

function extensionFits(expression: string, holder: Instance): boolean {
  if (holder.type !== 'Extension' || !isObject(holder.value)) return false;
  return holder.value['url'] === expression;
}

/** `undefined`: the expression cannot be evaluated here. */
function pathFits(expression: string, holder: Instance, run: Run): boolean | undefined {
  return run.evaluator.selects(expression, holder, run);
}

function fits({ type, expression }: JsonObject, holder: Instance, run: Run): boolean | undefined {
  if (typeof expression !== 'string') return undefined;
  if (type === 'extension') return extensionFits(expression, holder);
  if (type === 'fhirpath') return pathFits(expression, holder, run);
  return elementFits(expression, holder, run);
}

function checkInvariants(
  extension: Instance,
  holder: Instance,
  structure: Structure,
  run: Run,
): void {
  const invariants = structure.definition['contextInvariant'];
  for (const expression of Array.isArray(invariants) ? invariants : []) {
    if (typeof expression !== 'string') continue;
    const { verdict } = run.evaluator.evaluate(expression, holder, run, { extension });
    const wanted = `a place where ${expression}`;
    const found = `${structure.url} in ${holder.path}`;
    if (verdict === 'false')
      run.report({ code: 'extension', at: extension, found, wanted, element: structure.root });
  }
}

/**
 * Checks where an extension stands (R4 StructureDefinition.context, .contextInvariant). Where core
 * and a later package define one extension, either's context will do: a resource does not say which
 * of the two it was written for.
 */
export function fitsContext(extension: Instance, structure: Structure, run: Run): void {
  const holder = extension.parent;
  const contexts = run.structures.contextsOf(structure.url);
  if (holder === undefined) return;
  checkInvariants(extension, holder, structure, run);
  const verdicts = contexts.map((context) => fits(context, holder, run));
  if (verdicts.length === 0 || verdicts.includes(true)) return;
  if (verdicts.includes(undefined)) {
    const reason = 'its context cannot be evaluated';
    run.undecided({ path: extension.path, rule: structure.url, reason });
    return;
  }
  const places = contexts.map(({ expression }) => String(expression));
  const found = `${structure.url} in ${holder.path} (${holder.type})`;
  const wanted = `a place in ${places.join(', ')}`;
  run.report({ code: 'extension', at: extension, found, wanted, element: structure.root });
}
