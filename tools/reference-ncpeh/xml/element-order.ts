import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { StructureDefinition } from 'fhir/r4.js';

/** An element of a resource or data type as XML needs it. */
export interface Child {
  /** As the definition writes it: `value[x]` for a choice. */
  readonly name: string;
  /** The path under which its own children are found: of another type, or further down in this one. */
  readonly inside: string;
  readonly attribute: boolean;
}

const { resolve } = createRequire(import.meta.url);

type Children = ReadonlyMap<string, readonly Child[]>;

const read = new Map<string, Children>();

/** The definition of a type in FHIR R4, which npm carries in the package of examples. */
function definitionOf(type: string): StructureDefinition {
  const file = resolve(`hl7.fhir.r4.examples/StructureDefinition-${type}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as StructureDefinition;
}

/** The children of every path of a type, in the order of the definition, which is the order of XML. */
function childrenIn(type: string): Children {
  const known = read.get(type);
  if (known !== undefined) return known;
  const paths = new Map<string, Child[]>();
  for (const element of definitionOf(type).snapshot?.element ?? []) {
    const [parent, name] = /^(.*)\.([^.]+)$/.exec(element.path)?.slice(1) ?? [];
    if (parent === undefined || name === undefined) continue;
    const [code = ''] = (element.type ?? []).map((each) => each.code);
    const own = ['BackboneElement', 'Element'].includes(code);
    const inside = element.contentReference?.slice(1) ?? (own ? element.path : code);
    const attribute = element.representation?.includes('xmlAttr') ?? false;
    paths.set(parent, [...(paths.get(parent) ?? []), { name, inside, attribute }]);
  }
  read.set(type, paths);
  return paths;
}

/** The children of a path such as `ImagingStudy.series` or `CodeableConcept`, in their order. */
export function childrenOf(path: string): readonly Child[] {
  const [type = ''] = path.split('.');
  return childrenIn(type).get(path) ?? [];
}
