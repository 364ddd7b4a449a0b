import type { ImagingStudySeries, MedicationAdministration } from 'fhir/r4.js';
import type { ReportDocument } from './report-document.ts';
import { ofType, wholeText } from './report-document.ts';

const instant = (moment = ''): number => Date.parse(moment);

/** The series that were acquired, not made of others. */
function acquired({ studies }: ReportDocument): ImagingStudySeries[] {
  const series = studies.flatMap((study) => study.series ?? []);
  return series.filter(({ modality }) => modality.code !== 'KO' && modality.code !== 'SR');
}

const phaseOf = ({ extension = [] }: ImagingStudySeries): string =>
  extension.find(({ url }) => url.endsWith('/procedure-phase'))?.valueCodeableConcept?.text ?? '';

/** Whether a series shows what was given before it: it is one of PET, or is named after a phase of contrast. */
function showsWhatWasGiven(series: ImagingStudySeries): boolean {
  const said = `${series.description ?? ''} ${phaseOf(series)}`;
  return series.modality.code === 'PT' || /arterial|venous|delayed|with contrast/i.test(said);
}

const toldBefore = (given: number, series: readonly ImagingStudySeries[]): string[] =>
  series
    .filter(({ started }) => !(instant(started) > given))
    .map(
      ({ description, started }) => `${description ?? ''} began ${started ?? 'at no time told'}`,
    );

/** The delays that a report tells between what was given and the images, in milliseconds. */
function delaysTold(document: ReportDocument): number[] {
  const told = wholeText(document).matchAll(/(\d+) (s|minutos|minutes) (?:após|after)\b/g);
  return [...told].map(([, count, unit]) => Number(count) * (unit === 's' ? 1000 : 60_000));
}

function faultsOf(given: MedicationAdministration, document: ReportDocument): string[] {
  const moment = instant(given.effectiveDateTime);
  const series = acquired(document);
  const showing = series.filter(showsWhatWasGiven);
  const delay = Math.min(...series.map(({ started }) => instant(started))) - moment;
  return [
    ...(showing.length === 0 ? ['no series shows what was given'] : []),
    ...toldBefore(moment, showing).map(
      (one) => `${one}, not after ${given.effectiveDateTime ?? ''}`,
    ),
    ...delaysTold(document)
      .filter((told) => told !== delay)
      .map((told) => `a delay of ${String(told / 1000)} s told, of ${String(delay / 1000)} s kept`),
  ];
}

/** What was given for a procedure, of which a report tells that it was. */
export function givenIn(document: ReportDocument): MedicationAdministration[] {
  return ofType(document, 'MedicationAdministration');
}

/** Images made before what they show was given, or after another delay than is told; key images made before any image. */
export function timelineFaults(document: ReportDocument): string[] {
  const starts = document.studies.flatMap(({ series = [], started }) =>
    series.map((one) => instant(one.started ?? started)),
  );
  const early = ofType(document, 'Media').filter(
    ({ createdDateTime }) => instant(createdDateTime) < Math.min(...starts),
  );
  return [
    ...givenIn(document).flatMap((given) => faultsOf(given, document)),
    ...early.map(({ createdDateTime }) => `a key image of ${createdDateTime ?? ''}, before images`),
  ];
}
