import type { MembershipAnswer } from '../terminology.ts';
import type { Hierarchy } from './hierarchy.ts';
import { inside, outside, undecided } from './selection.ts';
import type { Filter, System } from './system.ts';

/** A value longer than this is not put to a filter, whose regular expression might never end. */
const longestJudged = 256;

const listed = (value: string): string[] => value.split(',').map((member) => member.trim());

/** The whole value must match: `[A-Z]{2}` means two letters, not two among others. */
const anchored = (expression: string): RegExp => new RegExp(`^(?:${expression})$`);

type ValueOperator = (wanted: string) => (values: readonly string[]) => boolean;

/** R4 codesystem-filter-operator.html: operators on the values of a property. */
const valueOperators: Readonly<Record<string, ValueOperator>> = {
  '=': (wanted) => (values) => values.includes(wanted),
  in: (wanted) => (values) => listed(wanted).some((one) => values.includes(one)),
  'not-in': (wanted) => (values) => !listed(wanted).some((one) => values.includes(one)),
  exists: (wanted) => (values) => values.length > 0 === (wanted === 'true'),
  regex: (wanted) => {
    const expression = anchored(wanted);
    return (values) => values.some((one) => expression.test(one));
  },
};

type HierarchyOperator = (hierarchy: Hierarchy, code: string, wanted: string) => boolean;

/** The same for operators on the hierarchy; the last two are R5's. */
const hierarchyOperators: Readonly<Record<string, HierarchyOperator>> = {
  'is-a': (hierarchy, code, wanted) => hierarchy.isA(code, wanted),
  'descendent-of': (hierarchy, code, wanted) => code !== wanted && hierarchy.isA(code, wanted),
  'is-not-a': (hierarchy, code, wanted) => !hierarchy.isA(code, wanted),
  generalizes: (hierarchy, code, wanted) => hierarchy.isA(wanted, code),
  'child-of': (hierarchy, code, wanted) => hierarchy.parents(code).includes(wanted),
  'descendent-leaf': (hierarchy, code, wanted) =>
    code !== wanted && hierarchy.isA(code, wanted) && hierarchy.children(code).length === 0,
};

const own = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/** A filter made ready for a system; `gap` says why it cannot always decide. */
export interface ReadyFilter {
  readonly judge: (code: string) => MembershipAnswer;
  readonly gap?: string;
}

const helpless = (gap: string): ReadyFilter => ({ judge: () => undecided(gap), gap });

const spoken = ({ property, op, value }: Filter): string => `${property} ${op} ${value}`;

/** Properties whose values are codes of the system itself, compared as the system compares codes. */
const conceptValued = ['code', 'concept', 'parent', 'child'];

function byValue(system: System, filter: Filter, operator: ValueOperator): ReadyFilter {
  const read = system.property(filter.property);
  if (read === undefined)
    return helpless(`${system.url} as it is at hand has no property ${filter.property}`);
  const asCodes = conceptValued.includes(filter.property) && filter.op !== 'regex';
  const spell = asCodes ? (code: string) => system.comparable(code) : (text: string) => text;
  let holds: (values: readonly string[]) => boolean;
  try {
    holds = operator(spell(filter.value));
  } catch {
    return helpless(`${filter.value} is no regular expression that can be read here`);
  }
  return {
    judge(code) {
      const values = read(code);
      if (values === undefined) return undecided(`the properties of ${code} are not at hand`);
      if (values.some((one) => one.length > longestJudged))
        return undecided(`it is longer than the ${longestJudged} characters a filter is given`);
      return holds(values.map(spell)) ? inside : outside(`it does not satisfy ${spoken(filter)}`);
    },
  };
}

function byHierarchy(system: System, filter: Filter, operator: HierarchyOperator): ReadyFilter {
  const { hierarchy } = system;
  if (filter.property !== 'concept' && filter.property !== 'code')
    return helpless(`${filter.op} is read of concepts only, not of ${filter.property}`);
  if (hierarchy === undefined)
    return helpless(`what stands above what in ${system.url} is not at hand`);
  const wanted = system.comparable(filter.value);
  if (!hierarchy.has(wanted))
    return helpless(`${system.url} as it is at hand has no concept ${filter.value} to filter by`);
  const missing = `${system.url} is at hand in part, so its hierarchy may have holes`;
  const judge = (code: string): MembershipAnswer => {
    const own = system.comparable(code);
    if (!hierarchy.has(own)) return undecided(`the parents of ${code} are not at hand`);
    const holds = operator(hierarchy, own, wanted);
    const related = hierarchy.isA(own, wanted) || hierarchy.isA(wanted, own);
    if (!hierarchy.whole && (!related || filter.op === 'descendent-leaf'))
      return undecided(missing);
    return holds ? inside : outside(`it does not satisfy ${spoken(filter)}`);
  };
  return hierarchy.whole ? { judge } : { judge, gap: missing };
}

/** Makes a filter ready for a system. An operator that nobody knows decides nothing. */
export function readyFilter(system: System, filter: Filter): ReadyFilter {
  const special = system.filter?.(filter);
  if (special !== undefined) return { judge: special };
  const value = own(valueOperators, filter.op);
  if (value !== undefined) return byValue(system, filter, value);
  const hierarchical = own(hierarchyOperators, filter.op);
  if (hierarchical === undefined)
    return helpless(`the filter operator ${filter.op} is not known here`);
  return byHierarchy(system, filter, hierarchical);
}
