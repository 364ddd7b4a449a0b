import type {
  Bundle,
  CodeableConcept,
  Composition,
  DiagnosticReport,
  DocumentReference,
  Extension,
  Identifier,
  ImagingStudy,
  ImagingStudySeries,
  Patient,
  Practitioner,
  PractitionerRole,
  Reference,
} from 'fhir/r4.js';
import { builtResource } from '../../tools/guide/built.ts';

const built = (type: string, id: string): unknown => builtResource(type, id);

const codesOf = ({ coding = [] }: CodeableConcept): string[] =>
  coding.flatMap(({ code }) => code ?? []);

const inExtension = (extensions: readonly Extension[] = [], name: string): string[] =>
  extensions
    .filter(({ url }) => url.endsWith(`/${name}`))
    .flatMap(({ valueCodeableConcept: concept }) =>
      concept === undefined ? [] : codesOf(concept),
    );

const bare = (uid = ''): string => uid.replace(/^urn:oid:/, '');

const moment = (time: string | undefined): number => Date.parse(time ?? '');

const identity = ({ system = '', value = '' }: Identifier = {}) => ({ system, value });

const sizeOf = (extensions: readonly Extension[] = []): number | undefined =>
  extensions.find(({ url }) => url.endsWith('/study-size'))?.extension?.[0]?.valueQuantity?.value;

const typed = (identifiers: readonly (Identifier | undefined)[], code: string) =>
  identifiers.flatMap((one) =>
    one?.type?.coding?.some((coding) => coding.code === code) === true ? [identity(one)] : [],
  );

/** What the example of a patient says, in the words of the facts index. */
export function patientSaid(id: string) {
  const { birthDate, gender, identifier = [], name = [] } = built('Patient', id) as Patient;
  const [{ family = '', given = [] } = {}] = name;
  return {
    id,
    name: `${given.join(' ')} ${family}`,
    birthDate,
    gender,
    identifiers: identifier.map(identity),
  };
}

function seriesSaid({ extension, instance = [], laterality, ...series }: ImagingStudySeries) {
  const side = { '7771000': 'L', '24028007': 'R' }[laterality?.code ?? ''];
  return {
    uid: series.uid,
    number: series.number,
    modality: series.modality.code,
    description: series.description,
    laterality: side,
    bytes: sizeOf(extension),
    instances: instance.map(({ extension: flags = [], number, sopClass, uid }) => ({
      uid,
      number,
      sopClass: bare(sopClass.code),
      keyImage: flags.some(({ url }) => url.endsWith('/key-image')),
    })),
  };
}

/** What the example of a study says. */
export function studySaid(id: string) {
  const study = built('ImagingStudy', id) as ImagingStudy;
  const { basedOn = [], extension, identifier = [], modality = [], procedureCode = [] } = study;
  return {
    id,
    patient: study.subject.reference?.replace('Patient/', ''),
    uid: bare(identifier.find(({ system }) => system === 'urn:dicom:uid')?.value),
    status: study.status,
    modalities: modality.map(({ code }) => code),
    regions: inExtension(extension, 'anatomical-region'),
    procedures: procedureCode.flatMap(codesOf),
    accessions: typed(identifier, 'ACSN'),
    orders: typed(
      basedOn.map((one) => one.identifier),
      'PLAC',
    ),
    started: study.started,
    description: study.description,
    custodian: extension?.find(({ url }) => url.endsWith('/study-custodian'))?.valueReference
      ?.reference,
    bytes: sizeOf(extension),
    series: (study.series ?? []).map(seriesSaid),
  };
}

/** What a report document and its envelope say. */
export function reportSaid(id: string) {
  const { entry = [], identifier, language } = built('Bundle', `${id}-document`) as Bundle;
  const composition = entry[0]?.resource as Composition;
  const report = built('DiagnosticReport', id) as DiagnosticReport;
  const envelope = built('DocumentReference', `${id}-envelope`) as DocumentReference;
  const { basedOn = [], imagingStudy = [] } = report;
  const related = envelope.context?.related?.map((one) => one.identifier) ?? [];
  return {
    id,
    patient: report.subject?.reference?.replace('Patient/', ''),
    identifier: identity(identifier),
    envelopeIdentifier: identity(envelope.masterIdentifier),
    reportIdentifier: identity(report.identifier?.[0]),
    version: composition.extension?.find(({ url }) => url.endsWith('versionNumber'))?.valueString,
    status: report.status,
    current: envelope.status === 'current',
    supersedes: replaced(envelope),
    studies: imagingStudy.map((one) => bare(one.identifier?.value)),
    modalities: inExtension(report.extension, 'study-modality'),
    regions: inExtension(report.extension, 'anatomical-region'),
    procedures: inExtension(report.extension, 'study-procedure'),
    accessions: typed(
      basedOn.map((one) => one.identifier),
      'ACSN',
    ),
    relatedAccessions: typed(related, 'ACSN'),
    orders: typed(
      basedOn.map((one) => one.identifier),
      'PLAC',
    ),
    relatedOrders: typed(related, 'PLAC'),
    started: envelope.context?.period?.start,
    ended: envelope.context?.period?.end,
    issued: report.issued,
    indexed: moment(envelope.date),
    titles: [
      ...new Set([composition.title, envelope.description, envelope.content[0]?.attachment.title]),
    ],
    languages: [
      ...new Set([
        language,
        report.language,
        composition.language,
        envelope.content[0]?.attachment.language,
      ]),
    ],
    authors: authorsOf(composition),
    organisation: report.performer?.[0]?.reference,
    conclusion: report.conclusion,
  };
}

/** The people behind the roles that wrote a document. */
function authorsOf({ author }: Composition): string[] {
  const named = ({ reference = '' }: Reference): readonly string[] => reference.split('/');
  return author.flatMap((one) => {
    const [type = '', id = ''] = named(one);
    if (type !== 'PractitionerRole') return [];
    const role = built(type, id) as PractitionerRole;
    const [, person = ''] = named(role.practitioner ?? {});
    const { name = [] } = built('Practitioner', person) as Practitioner;
    return name.map(({ family = '', given = [] }) => [...given, family].join(' '));
  });
}

function replaced({ relatesTo = [] }: DocumentReference): string | undefined {
  const { target } = relatesTo.find(({ code }) => code === 'replaces') ?? {};
  return target?.reference?.replace(/^DocumentReference\/|-envelope$/g, '');
}

/** What the envelope of a manifest says, in either format. */
export function manifestSaid(id: string) {
  const envelope = built('DocumentReference', `${id}-envelope`) as DocumentReference;
  const { content, context, relatesTo = [], subject } = envelope;
  const twin = relatesTo.find(({ code }) => code === 'transforms')?.target.reference;
  return {
    id,
    patient: subject?.reference?.replace('Patient/', ''),
    study: bare(context?.related?.[0]?.identifier?.value),
    format: content[0]?.attachment.contentType === 'application/dicom' ? 'kos' : 'fhir',
    identifier: identity(envelope.masterIdentifier),
    current: envelope.status === 'current',
    twin: twin?.replace(/^DocumentReference\/|-envelope$/g, ''),
    created: content[0]?.attachment.creation,
    indexed: moment(envelope.date),
  };
}
