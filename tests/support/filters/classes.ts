import type { Target } from '../../../tools/exchange/target.ts';
import { listed } from '../../../tools/oracle/select.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Violation } from '../../../tools/verdict/outcome.ts';
import { partsOf } from '../candidate/base-list.ts';
import { first } from '../candidate/cast.ts';
import { typeOf, typesOf } from '../candidate/document-class.ts';
import { factsIn } from '../candidate/facts.ts';
import { identifiersOf } from '../answers/identifiers.ts';
import { labelsOf } from '../answers/labels.ts';
import { searchAll } from '../answers/pages.ts';
import type { Listing } from '../answers/pages.ts';
import { patientParameters } from '../candidate/patient.ts';

/**
 * Documents of one class are all there and nothing of the other class with them; asked for both,
 * both come, as far as both are offered as documents.
 * @throws Violation naming what is missing or too much.
 */
export async function classesApart(target: Target, binding: Binding): Promise<void> {
  const { documentClass } = partsOf(binding);
  const other = documentClass === 'manifests' ? 'reports' : 'manifests';
  const own = await typeOf(target, documentClass);
  const foreign = await typeOf(target, other);
  const patient = first(target, binding);
  const alone = await ofTypes(target, patient, own);
  const together = await ofTypes(target, patient, [...new Set([own, foreign])].join(','));
  allThere(target, patient, documentClass, alone);
  allThere(target, patient, documentClass, together);
  if (target.declares[other].includes('documents')) allThere(target, patient, other, together);
  noneOf(target, other, alone);
  if (own !== typesOf(documentClass)[0])
    target.record.finding(
      'orcd-coding',
      `Documents of the class ${documentClass} are found by the type ${own}, as original clinical documents are.`,
    );
}

async function ofTypes(target: Target, patient: string, types: string): Promise<Listing> {
  return searchAll(target, 'DocumentReference', [
    ...(await patientParameters(target, patient, 'DocumentReference')),
    ['status', 'current'],
    ['type', types],
  ]);
}

function allThere(
  target: Target,
  patient: string,
  documentClass: 'manifests' | 'reports',
  answer: Listing,
): void {
  const facts = factsIn(target);
  const there = new Set(answer.entries.flatMap((entry) => labelsOf(facts, documentClass, entry)));
  const wanted = listed(facts, patient, documentClass).map(({ id }) => id);
  const missing = wanted.filter((id) => !there.has(id));
  target.record.compared(wanted.length);
  if (missing.length > 0)
    throw new Violation(`Documents of the class ${documentClass} are missing.`, {
      wanted: `${wanted.length} ${documentClass}`,
      found: `${wanted.length - missing.length} of them`,
      missing,
    });
}

/** By identifiers of the scenario: the type an entry shows may be what is wrong with it. */
function noneOf(target: Target, documentClass: 'manifests' | 'reports', answer: Listing): void {
  const facts = factsIn(target);
  const of: readonly { identifier: { system: string; value: string } }[] =
    documentClass === 'reports' ? facts.reports : facts.manifests;
  const foreign = new Set(of.map(({ identifier: { system, value } }) => `${system}|${value}`));
  const extra = answer.entries
    .flatMap(({ resource }) => identifiersOf(resource))
    .filter((identifier) => foreign.has(identifier));
  target.record.compared(answer.entries.length);
  if (extra.length > 0)
    throw new Violation(`Documents of the class ${documentClass} come unasked.`, {
      wanted: `no ${documentClass}`,
      found: `${extra.length} of them`,
      extra: [...new Set(extra)],
    });
}
