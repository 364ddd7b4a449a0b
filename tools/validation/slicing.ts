import type { Belongs } from './agreement.ts';
import { belongs } from './discriminators.ts';
import { rangeOf } from './cardinality.ts';
import { quoted } from './finding.ts';
import type { Instance } from './instance.ts';
import type { Run } from './run.ts';
import { isNameOf, type Element, type Slicing } from './structure.ts';
import { typesFor } from './types.ts';

/** Where one value fell. */
interface Place {
  readonly slice?: Element;
  /** Slices of which it cannot be said whether the value is in them. */
  readonly open: readonly Element[];
}

/** The place of each value, in the order of the values. */
type Assignment = readonly Place[];

/** A choice may be sliced without saying so: by type (R4 profiling 5.1.0.12). */
const byTypeAlone: Slicing = {
  discriminators: [{ type: 'type', path: '$this' }],
  ordered: false,
  rules: 'open',
};

const slicingOf = (element: Element): Slicing =>
  element.slicing ?? {
    ...byTypeAlone,
    discriminators: element.name.endsWith('[x]') ? byTypeAlone.discriminators : [],
  };

/** An extension belongs to the slice whose profile its `url` names; no snapshot need unfold it. */
function isExtensionOf(instance: Instance, slice: Element): boolean | undefined {
  const profiles = slice.types.flatMap(({ code, profiles: urls }) =>
    code === 'Extension' ? urls : [],
  );
  if (profiles.length === 0) return undefined;
  const { url } = instance.value as Record<string, unknown>;
  return profiles.some((profile) => profile.split('|')[0] === url);
}

/** A slice called `valueQuantity`, of path `valueQuantity`, holds values of that type. */
function isNamedChoice(instance: Instance, slice: Element): boolean | undefined {
  const { name } = slice;
  if (slice.sliced === undefined || !isNameOf(slice.sliced.name, name)) return undefined;
  return instance.property === name;
}

function isIn(instance: Instance, slice: Element, slicing: Slicing, run: Run): Belongs {
  const simple = isExtensionOf(instance, slice) ?? isNamedChoice(instance, slice);
  if (simple !== undefined) return simple ? 'yes' : 'no';
  const { discriminators } = slicing;
  const verdict =
    discriminators.length === 0 ? 'unknown' : belongs(instance, slice, discriminators, run);
  if (verdict === 'unknown') {
    const reason = 'it cannot be decided whether this value belongs to the slice';
    run.undecided({ path: instance.path, rule: `${slice.structure.url}#${slice.id}`, reason });
  }
  return verdict;
}

function placeOf(instance: Instance, element: Element, slicing: Slicing, run: Run): Place {
  const open: Element[] = [];
  for (const slice of element.slices) {
    const verdict = isIn(instance, slice, slicing, run);
    if (verdict === 'yes') return { slice, open: [] };
    if (verdict === 'unknown') open.push(slice);
  }
  return { open };
}

const sliceNames = ({ slices }: Element): string =>
  slices.map(({ sliceName }) => sliceName).join(', ');

function checkClosed(
  found: readonly Instance[],
  assignment: Assignment,
  element: Element,
  run: Run,
): void {
  const { rules } = slicingOf(element);
  const lastIn = assignment.findLastIndex(({ slice }) => slice !== undefined);
  const names = sliceNames(element);
  for (const [index, one] of found.entries()) {
    const place = assignment[index];
    if (place?.slice !== undefined || place?.open.length !== 0) continue;
    const report = { code: 'slicing', at: one, element } as const;
    const outside = `${quoted(one.value)} in no slice`;
    if (rules === 'closed')
      run.report({ ...report, found: outside, wanted: `one of the slices ${names}` });
    if (rules === 'openAtEnd' && index < lastIn)
      run.report({ ...report, found: outside, wanted: `what is in no slice after ${names}` });
  }
}

function checkOrder(
  found: readonly Instance[],
  assignment: Assignment,
  element: Element,
  run: Run,
): void {
  if (!slicingOf(element).ordered) return;
  let reached = 0;
  for (const [index, one] of found.entries()) {
    const slice = assignment[index]?.slice;
    if (slice === undefined) continue;
    const position = element.slices.indexOf(slice);
    const late = `${slice.sliceName ?? ''} after a later slice`;
    const wanted = `the order ${sliceNames(element)}`;
    if (position < reached) run.report({ code: 'slicing', at: one, found: late, wanted, element });
    reached = Math.max(reached, position);
  }
}

function checkCount(
  parent: Instance,
  slice: Element,
  members: readonly Instance[],
  run: Run,
): void {
  if (members.length >= slice.min && members.length <= slice.max) return;
  const [first] = members;
  const tooMany = members.length > slice.max && first !== undefined;
  const name = slice.sliced?.name.replace('[x]', '') ?? slice.name;
  const pointer = first?.pointer.slice(0, parent.pointer.length + 1) ?? parent.pointer;
  run.report({
    code: 'slicing',
    at: tooMany ? { path: `${parent.path}.${name}`, pointer } : parent,
    found: `${members.length} × ${name} in the slice ${slice.sliceName ?? ''}`,
    wanted: rangeOf(slice),
    element: slice,
    rule: slice.sliceName ?? slice.id,
  });
}

/** A slice constrains the type of its members, where the sliced element allows more. */
function walkMember(member: Instance, slice: Element, run: Run): void {
  if (slice.types.length > 0 && typesFor(slice, member.type).length === 0) {
    const wanted = slice.types.map(({ code }) => code).join(' or ');
    run.report({ code: 'type', at: member, found: member.type, wanted, element: slice });
  } else run.walk(member, slice);
}

/**
 * Sorts the values of an element into its slices, checks order, closedness and the count of each
 * slice, and checks every member against its slice — and so on for the slices of a slice.
 */
export function checkSlices(
  parent: Instance,
  element: Element,
  found: readonly Instance[],
  run: Run,
): void {
  if (element.slices.length === 0) return;
  const slicing = slicingOf(element);
  const assignment = found.map((one) => placeOf(one, element, slicing, run));
  checkClosed(found, assignment, element, run);
  checkOrder(found, assignment, element, run);
  for (const slice of element.slices) {
    const members = found.filter((_, index) => assignment[index]?.slice === slice);
    const mayBeMore = assignment.some(({ open }) => open.includes(slice));
    if (!mayBeMore || members.length > slice.max) checkCount(parent, slice, members, run);
    for (const member of members) walkMember(member, slice, run);
    checkSlices(parent, slice, members, run);
  }
}
