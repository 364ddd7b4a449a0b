import type { CodeableConcept, Extension } from 'fhir/r4.js';
import type { ReportDocument } from './report-document.ts';
import { findingsOf, ofType } from './report-document.ts';
import { sideOfSite } from './words.ts';

const sideOfCode: Readonly<Record<string, 'L' | 'R'>> = { '24028007': 'R', '7771000': 'L' };

const codesOf = ({ coding = [] }: CodeableConcept): string[] =>
  coding.flatMap(({ code }) => code ?? []);

/** The codes that a resource carries in an extension of this guide. */
export function codesInExtension(extensions: readonly Extension[] = [], name: string): string[] {
  return extensions
    .filter(({ url }) => url.endsWith(`/${name}`))
    .flatMap(({ valueCodeableConcept: concept }) =>
      concept === undefined ? [] : codesOf(concept),
    );
}

/** The sides of the images: of every series that has one. */
export function sidesOfImages({ studies }: ReportDocument): Set<'L' | 'R'> {
  const series = studies.flatMap((study) => study.series ?? []);
  return new Set(series.flatMap(({ laterality }) => sideOfCode[laterality?.code ?? ''] ?? []));
}

/** The sides in codes: of body structures, and of sites that have one by themselves. */
export function sidesInCodes(document: ReportDocument): Set<'L' | 'R'> {
  const qualifiers = ofType(document, 'BodyStructure').flatMap(
    ({ locationQualifier = [] }) => locationQualifier,
  );
  const sides = [
    ...qualifiers.flatMap(codesOf).flatMap((code) => sideOfCode[code] ?? []),
    ...findingsOf(document).flatMap(({ bodySite }) =>
      codesOf(bodySite ?? {}).flatMap((code) => sideOfSite[code] ?? []),
    ),
  ];
  return new Set(sides);
}

/** Every fine body site that a document codes: of series, findings, procedures, conditions, key images, specimens and structures. */
export function sitesInCodes(document: ReportDocument): Set<string> {
  const concepts = [
    ...ofType(document, 'Observation').flatMap(({ bodySite }) => bodySite ?? []),
    ...ofType(document, 'Procedure').flatMap(({ bodySite = [] }) => bodySite),
    ...ofType(document, 'Condition').flatMap(({ bodySite = [] }) => bodySite),
    ...ofType(document, 'Media').flatMap(({ bodySite }) => bodySite ?? []),
    ...ofType(document, 'Specimen').flatMap(({ collection }) => collection?.bodySite ?? []),
    ...ofType(document, 'BodyStructure').flatMap(({ location }) => location ?? []),
  ];
  const series = document.studies.flatMap((study) => study.series ?? []);
  return new Set([
    ...concepts.flatMap(codesOf),
    ...series.flatMap(({ bodySite }) => bodySite?.code ?? []),
  ]);
}

/** The modalities by which the images were acquired. */
export function modalitiesOfImages({ studies }: ReportDocument): Set<string> {
  const series = studies.flatMap((study) => study.series ?? []);
  const codes = series.flatMap(({ modality }) => modality.code ?? []);
  return new Set(codes.filter((code) => code !== 'KO' && code !== 'SR'));
}
