import { seriesStarted } from '../archive.ts';
import type { ArchivedStudy } from '../archive.ts';
import { dicom, snomed } from '../scenario/codes.ts';
import type { Dose } from '../scenario/studies.ts';
import { dateOf, empty, later, offsetOf, timeOf } from './elements.ts';
import type { Elements } from './elements.ts';
import { doseOf, exposureTime, irradiation } from './irradiation.ts';
import {
  codedItem,
  containerItem,
  documentRoot,
  fulfilledRequests,
  momentItem,
  numberItem,
  uidItem,
} from './sr-content.ts';

const momentOf = (moment: string): string =>
  `${dateOf(moment)}${timeOf(moment)}${offsetOf(moment) ?? ''}`;

/** TID 10012. */
function accumulated({ lengthProduct }: Dose): Elements {
  return containerItem(dicom('113811', 'CT Accumulated Dose Data'), [
    numberItem(dicom('113812', 'Total Number of Irradiation Events'), 1, '{events}', 'events'),
    numberItem(dicom('113813', 'CT Dose Length Product Total'), lengthProduct, 'mGy.cm'),
  ]);
}

/** What the report says of itself: procedure, extent of its one irradiation in time, and that it accumulates over the study. */
function header(study: ArchivedStudy, started: string, dose: Dose): Elements[] {
  const ended = later(started, Math.ceil(exposureTime(dose)));
  return [
    codedItem(
      'HAS CONCEPT MOD',
      dicom('121058', 'Procedure reported'),
      snomed('77477000', 'Computed Tomography X-Ray'),
      [
        codedItem(
          'HAS CONCEPT MOD',
          snomed('363703001', 'Has Intent'),
          snomed('261004008', 'Diagnostic Intent'),
        ),
      ],
    ),
    momentItem('HAS OBS CONTEXT', dicom('113809', 'Start of X-Ray Irradiation'), momentOf(started)),
    momentItem('HAS OBS CONTEXT', dicom('113810', 'End of X-Ray Irradiation'), momentOf(ended)),
    codedItem(
      'HAS OBS CONTEXT',
      dicom('113705', 'Scope of Accumulation'),
      dicom('113014', 'Study'),
      [uidItem('HAS PROPERTIES', dicom('110180', 'Study Instance UID'), study.uid)],
    ),
  ];
}

/** SR Document Series and General modules (PS3.3 C.17.1, C.17.2): complete, and verified by nobody. */
function generalModule(study: ArchivedStudy, created: string): Elements {
  return {
    ContentDate: dateOf(created),
    ContentTime: timeOf(created),
    CompletionFlag: 'COMPLETE',
    VerificationFlag: 'UNVERIFIED',
    ReferencedPerformedProcedureStepSequence: empty,
    PerformedProcedureCodeSequence: empty,
    ReferencedRequestSequence: fulfilledRequests(study),
  };
}

/**
 * An X-Ray Radiation Dose SR (PS3.3 A.35.8) of TID 10011: the dose of the study's first series, which is a CT.
 * @throws Error for a study that lacks what such a report has to say.
 */
export function doseReportElements(study: ArchivedStudy): Elements {
  const { ended, id } = study.facts;
  const [series] = study.series;
  const started = series === undefined ? null : seriesStarted(study, series);
  const dose = doseOf(study);
  const told = started !== null && offsetOf(started) !== undefined && ended !== null;
  if (series === undefined || dose === undefined || !told)
    throw new Error(
      `A dose report needs a dose, a time of start and an end; give them to the study ${id}.`,
    );
  return {
    ...generalModule(study, ended),
    ...documentRoot(dicom('113701', 'X-Ray Radiation Dose Report'), '10011', [
      ...header(study, started, dose),
      accumulated(dose),
      irradiation(study, series, dose),
      codedItem(
        'CONTAINS',
        dicom('113854', 'Source of Dose Information'),
        dicom('113856', 'Automated Data Collection'),
      ),
    ]),
  };
}
