import type { Requirement } from '../verdict/check.ts';
import type { Strength } from '../verdict/verdict.ts';
import type { Extension, RequirementsResource, Statement } from './statement.ts';

/** FHIR codes are upper case here; SHOULD-NOT is R5's spelling. */
const strengths: readonly Strength[] = ['SHALL', 'SHOULD', 'SHOULD-NOT', 'MAY'];

/** A statement of the guide as everybody in the harness knows it. */
export function readStatement(
  from: RequirementsResource,
  statement: Statement,
  canonical: string,
): Requirement {
  const own = ownExtensions(statement, canonical);
  const source = own('statement-source').flatMap(({ extension }) => extension ?? []);
  const untested = own('untested-because')[0]?.valueCode;
  return {
    key: statement.key,
    title: statement.label ?? statement.key,
    sentence: statement.requirement,
    strength: strengthOf(from, statement),
    actor: actorOf(from),
    area: statement.key.replace(/-.*$/, ''),
    sources: sourcesOf(from, statement, source),
    elements: values(source, 'element'),
    bindsIf: own('binds-if').flatMap(({ valueCode }) => valueCode ?? []),
    ...(untested === undefined ? {} : { untestedBecause: untested }),
    core: own('core').some(({ valueBoolean }) => valueBoolean === true),
    ownDecision: own('own-decision').some(({ valueBoolean }) => valueBoolean === true),
  };
}

type OwnExtensions = (id: string) => readonly Extension[];

const ownExtensions =
  ({ extension = [] }: Statement, canonical: string): OwnExtensions =>
  (id) =>
    extension.filter(({ url }) => url === `${canonical}/StructureDefinition/${id}`);

const values = (source: readonly Extension[], url: string): readonly string[] =>
  source
    .filter((extension) => extension.url === url)
    .flatMap(({ valueString, valueCode }) => valueString ?? valueCode ?? []);

/** Articles first, then what the statement cites, then what it derives from. */
function sourcesOf(
  from: RequirementsResource,
  statement: Statement,
  source: readonly Extension[],
): readonly string[] {
  return [
    ...new Set([
      ...values(source, 'article'),
      ...(statement.reference ?? []),
      ...(statement.derivedFrom === undefined ? [] : [statement.derivedFrom]),
      ...(from.reference ?? []),
      ...(from.derivedFrom ?? []),
    ]),
  ];
}

function strengthOf({ id }: RequirementsResource, { key, conformance = [] }: Statement): Strength {
  const found = strengths.filter((strength) => conformance.includes(strength));
  const [strength] = found;
  if (found.length === 1 && conformance.length === 1 && strength !== undefined) return strength;
  throw new Error(
    `Requirements/${id}, ${key}: found conformance ${conformance.join(', ') || 'nothing'}, ` +
      `wanted exactly one of ${strengths.join(', ')}. Correct it under input/fsh/requirements.`,
  );
}

/** `ncpeh-a`, the tail of the actor's canonical: one instance per actor and area. */
function actorOf({ id, actor = [] }: RequirementsResource): string {
  const tail = actor[0]?.split('/').at(-1);
  if (actor.length === 1 && tail !== undefined) return tail;
  throw new Error(
    `Requirements/${id}: found ${actor.length} actors, wanted exactly one. Correct it under input/fsh/requirements.`,
  );
}
