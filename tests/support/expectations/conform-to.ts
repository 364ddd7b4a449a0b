import type { Target } from '../../../tools/exchange/target.ts';
import { Untestable, Violation } from '../../../tools/verdict/outcome.ts';
import { counted } from '../answers/counted.ts';
import { judged, type Judged } from './judged.ts';
import { describe, members, text } from '../answers/shape.ts';

/** Resources as a candidate sent them, to be judged together. */
export interface Sent {
  readonly target: Target;
  readonly resources: readonly unknown[];
}

/** A resource and what the validator says of it. */
interface Heard {
  readonly name: string;
  readonly judgement: Judged;
}

/** Further errors that are told beside the first. */
const mostTold = 9;

/**
 * Every resource conforms to R4, to a profile of the guide and to the profiles it claims. What cannot
 * be decided offline (SNOMED CT, LOINC) is noted beside the verdict and changes nothing.
 * @param profile the profile's id, `imaging-report-bundle`
 * @throws Violation naming path, found, wanted and rule of the first error, the others noted;
 *   Untestable when there is no resource to judge
 */
export function conformTo({ target, resources }: Sent, profile: string): void {
  if (resources.length === 0)
    throw new Untestable(`There is nothing to hold against the profile ${profile}.`);
  const heard = resources.map((resource) => ({
    name: nameOf(resource),
    judgement: judged(resource, profile),
  }));
  target.record.compared(heard.length);
  noteUndecided(target, heard, profile);
  const wrong = heard.filter(({ judgement }) => judgement.errors.length > 0);
  if (wrong.length > 0)
    fail(
      target,
      wrong,
      `of ${counted(heard.length, 'resource')} ${heard.length === 1 ? 'does' : 'do'} not conform to ${profile}`,
    );
}

function fail(target: Target, wrong: readonly Heard[], says: string): void {
  const errors = wrong.flatMap(({ name, judgement }) =>
    judgement.errors.map((error) => ({
      found: `${error.found} in ${name}`,
      wanted: `${error.path}: ${error.wanted}${ruleOf(error)}`,
    })),
  );
  for (const { wanted, found } of errors.slice(1, 1 + mostTold))
    target.record.finding('not-conformant', `wanted ${wanted}; found ${found}`);
  throw new Violation(`${wrong.length} ${says}: ${counted(errors.length, 'error')}.`, errors[0]);
}

/** Who says so: `(rule dom-6 of …)`. */
function ruleOf({ rule, profile }: Judged['errors'][number]): string {
  const by = [
    ...(rule === undefined ? [] : [`rule ${rule}`]),
    ...(profile === undefined ? [] : [profile]),
  ];
  return by.length === 0 ? '' : ` (${by.join(' of ')})`;
}

/** `ImagingStudy/ct-chest`, or what it is instead of a resource with an id. */
function nameOf(resource: unknown): string {
  const { resourceType, id } = members(resource);
  const [type, name] = [text(resourceType), text(id)];
  return type === undefined || name === undefined ? describe(resource) : `${type}/${name}`;
}

function noteUndecided(target: Target, heard: readonly Heard[], profile: string): void {
  const count = heard.reduce((sum, { judgement }) => sum + judgement.undecidedCount, 0);
  const [example] = heard.flatMap(({ name, judgement }) =>
    judgement.undecided.map(({ path, reason }) => `${path} in ${name}: ${reason}`),
  );
  if (example === undefined) return;
  const says = `${count} codes and rules of ${profile} could not be decided offline, for example`;
  target.record.finding('undecided-offline', `${says} ${example}`);
}
