import type { FhirResource } from 'fhir/r4.js';
import { heldStudy, interpreted } from '../interpreted.ts';
import { hospitals } from '../scenario/hospitals.ts';
import { diagnosticReport } from './diagnostic-report.ts';
import { wadoEndpoint } from './endpoint.ts';
import { imagingStudy } from './imaging-study.ts';
import { manifestDocuments } from './manifest-documents.ts';
import { serviceRequests } from './orders.ts';
import { organization, patient, practitioner, practitionerRole } from './people.ts';
import { addressOf } from './reachable.ts';
import { reportDocuments } from './report-documents.ts';
import type { Setting } from './setting.ts';

/** The orders of all studies that anything is known of. */
function orders(setting: Setting) {
  const { reports, studies } = setting.archive;
  const held = studies.map((study) => ({
    ...heldStudy(study),
    patient: study.facts.patient,
  }));
  const outside = reports.flatMap((report) =>
    interpreted(report, setting.archive)
      .filter((study) => !study.held)
      .map((study) => ({ ...study, patient: report.patient })),
  );
  return serviceRequests(setting, [...held, ...outside]);
}

/** Every resource of the data set: what documents are made of first, then documents and their envelopes. */
export function resources(setting: Setting): FhirResource[] {
  const { patients, reports, studies } = setting.archive;
  const parts: FhirResource[] = [
    ...patients.map((each) => patient(setting, each)),
    ...hospitals.flatMap((each) => [
      organization(setting, each),
      practitioner(each),
      practitionerRole(each),
    ]),
    wadoEndpoint(setting),
    ...orders(setting),
    ...studies.map((each) => imagingStudy(setting, each)),
    ...reports.map((each) => diagnosticReport(setting, each)),
  ];
  const others = new Map(parts.map((resource) => [addressOf(resource), resource]));
  return [...parts, ...manifestDocuments(setting, others), ...reportDocuments(setting, others)];
}
