import { builtResources, type BuiltResource } from './built.ts';

/** Where an element of a model stands elsewhere: a path or tag, and what sets it apart there. */
export interface Target {
  readonly identity: string;
  readonly map: string;
  readonly comment?: string;
}

/** An element of a StructureDefinition, as far as models and mappings need it. */
export interface ModelElement {
  readonly path: string;
  readonly short?: string;
  readonly definition?: string;
  readonly comment?: string;
  readonly alias?: readonly string[];
  readonly min: number;
  readonly max: string;
  readonly type?: readonly { readonly code: string }[];
  readonly binding?: { readonly strength: string; readonly valueSet?: string };
  readonly mapping?: readonly Target[];
}

/** A logical model of the guide: one section of the guideline, or the root of a document. */
export interface Model extends BuiltResource {
  readonly kind: string;
  readonly description: string;
  readonly snapshot: { readonly element: readonly ModelElement[] };
}

/** An element of the guideline in the model that describes it. */
export interface GuidelineElement extends ModelElement {
  /** The id the guideline gives it: `A.1.1.1`, `B.1`, `F2` or `R1`. */
  readonly guidelineId: string;
  readonly model: string;
  /** Whether it only holds others: elements below it, or another model. */
  readonly group: boolean;
  readonly fhir: readonly Target[];
  readonly dicom: readonly Target[];
}

/**
 * The logical models of the built guide.
 * @throws GuideNotBuilt when there is no built guide
 */
export function models(): readonly Model[] {
  const definitions = builtResources('StructureDefinition') as readonly Model[];
  return definitions.filter(({ kind }) => kind === 'logical');
}

/** The ids of the guideline: elements of the data sets, filters, returned parameters. FHIR's own elements have other aliases. */
const ofGuideline = /^([AB](\.\d+)+|[FR]\d)$/;

function isGroup(element: ModelElement, all: readonly ModelElement[]): boolean {
  const typedByModel = (element.type ?? []).some(({ code }) => code.endsWith('Model'));
  return typedByModel || all.some(({ path }) => path.startsWith(`${element.path}.`));
}

/** `A.1.10` behind `A.1.9`; the filters behind the data sets, what is returned last. */
export const inGuidelineOrder = (a: string, b: string): number =>
  a.localeCompare(b, 'en', { numeric: true });

/**
 * Every element that carries an id of the guideline, in the order of the guideline; an id that stands
 * twice is there twice.
 */
export function guidelineElements(of: readonly Model[] = models()): readonly GuidelineElement[] {
  const elements = of.flatMap(({ id: model, snapshot: { element: all } }) =>
    all.flatMap((element) =>
      (element.alias ?? [])
        .filter((alias) => ofGuideline.test(alias))
        .map((guidelineId) => {
          const to = (wanted: string): Target[] =>
            (element.mapping ?? []).filter(({ identity }) => identity === wanted);
          const group = isGroup(element, all);
          return { ...element, guidelineId, model, group, fhir: to('fhir'), dicom: to('dicom') };
        }),
    ),
  );
  return elements.sort((a, b) => inGuidelineOrder(a.guidelineId, b.guidelineId));
}
