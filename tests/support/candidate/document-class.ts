import type { Target } from '../../../tools/exchange/target.ts';
import type { DocumentClass } from '../../../tools/verdict/check.ts';
import { matches } from '../answers/entries.ts';
import { factsIn } from './facts.ts';
import { identifiersOf } from '../answers/identifiers.ts';
import { isCandidates } from '../answers/is-candidates.ts';
import { patientParameters } from './patient.ts';

const LOINC = 'http://loinc.org';

/** The document types of the two classes (F1). */
export const documentTypes: Readonly<Record<DocumentClass, { system: string; code: string }>> = {
  manifests: { system: LOINC, code: '18748-4' },
  reports: { system: LOINC, code: '85430-7' },
};

const written = ({ system, code }: { system: string; code: string }): string => `${system}|${code}`;

/**
 * Every type that an entry of a class may show, `system|code`, the guide's first. A report may be typed as an imaging
 * study, as CDA and the original clinical documents (OrCD) of MyHealth@EU have it; what it is its content says.
 */
export const typesOf = (documentClass: DocumentClass): readonly string[] =>
  documentClass === 'reports'
    ? [written(documentTypes.reports), written(documentTypes.manifests)]
    : [written(documentTypes.manifests)];

/**
 * The type by which the documents of a class are asked for, `system|code`: the guide's, or another that they may show
 * where by the guide's nothing is found and by that one something of the class is.
 */
export function typeOf(target: Target, documentClass: DocumentClass): Promise<string> {
  return target.fixture(`the type of ${documentClass}`, async () => {
    const [own = '', ...others] = typesOf(documentClass);
    if (others.length === 0 || (await findsReports(target, own)) !== 'nothing') return own;
    for (const other of others) if ((await findsReports(target, other)) === 'reports') return other;
    return own;
  });
}

/** What documents of a type somebody with reports has; what goes wrong is for the lists themselves to say. */
async function findsReports(
  target: Target,
  type: string,
): Promise<'reports' | 'others' | 'nothing'> {
  const known = factsIn(target).reports.filter(
    ({ current, patient }) => current && target.patients[patient] !== undefined,
  );
  const [somebody] = known;
  if (somebody === undefined) return 'others';
  try {
    const { patient } = somebody;
    const answer = await target.fhir.search('DocumentReference', [
      ...(await patientParameters(target, patient, 'DocumentReference')),
      ['status', 'current'],
      ['type', type],
    ]);
    const entries = matches(answer, 'DocumentReference');
    const keys = new Set(known.map(({ identifier: { system, value } }) => `${system}|${value}`));
    if (entries.length === 0) return 'nothing';
    const isReport = entries.some(({ resource }) =>
      identifiersOf(resource).some((key) => keys.has(key)),
    );
    return isReport ? 'reports' : 'others';
  } catch (error) {
    if (!isCandidates(error)) throw error;
    return 'others';
  }
}
