import type { ReportFacts } from '../scenario/reports.ts';

// prettier-ignore
/** The reports of the guide's examples, every version. An addendum supersedes nothing: it is a report of its own, of the same study. */
export const exampleReports: readonly ReportFacts[] = [
  { id: 'dimitris-chest-report', report: 'dimitris-chest-report', version: '1', status: 'final', patient: 'dimitris', hospital: 'heraklion',
    studies: ['dimitris-chest'], issued: '2025-02-11T11:10:00+02:00', indexed: '2025-02-11T09:15:00Z',
    language: 'el', title: 'Ακτινογραφία θώρακα, 11 Φεβρουαρίου 2025',
    conclusion: 'Πνευμονία στον κάτω λοβό του δεξιού πνεύμονα.' },

  { id: 'dimitris-control-report', report: 'dimitris-control-report', version: '1', status: 'final', patient: 'dimitris', hospital: 'heraklion',
    studies: ['dimitris-control'], issued: '2025-03-25T10:00:00+02:00', indexed: '2025-03-25T08:05:00Z',
    language: 'el', title: 'Ακτινογραφία θώρακα, έλεγχος, 25 Μαρτίου 2025',
    conclusion: 'Πλήρης υποχώρηση της πύκνωσης στον κάτω λοβό του δεξιού πνεύμονα.' },

  { id: 'lukas-wrist-report', report: 'lukas-wrist-report', version: '1', status: 'final', patient: 'lukas', hospital: 'linz',
    studies: ['lukas-wrist'], issued: '2025-01-18T22:15:00+01:00', indexed: '2025-01-18T21:20:00Z',
    language: 'de', title: 'Röntgen des rechten Handgelenks, 18. Jänner 2025',
    conclusion: 'Distale Radiusfraktur rechts, 3 mm nach dorsal verschoben.' },

  { id: 'lukas-knee-report-v1', report: 'lukas-knee-report', version: '1', status: 'final', patient: 'lukas', hospital: 'linz',
    studies: ['lukas-knee'], issued: '2025-05-06T16:30:00+02:00', indexed: '2025-05-06T14:35:00Z',
    language: 'de', title: 'MR des linken Kniegelenks, 6. Mai 2025',
    conclusion: 'Riss im Hinterhorn des Außenmeniskus des linken Kniegelenks, 7 mm.' },
  { id: 'lukas-knee-report-v2', report: 'lukas-knee-report', version: '2', status: 'corrected', patient: 'lukas', hospital: 'linz',
    supersedes: 'lukas-knee-report-v1',
    studies: ['lukas-knee'], issued: '2025-05-07T08:20:00+02:00', indexed: '2025-05-07T06:25:00Z',
    language: 'de', title: 'MR des linken Kniegelenks, 6. Mai 2025',
    conclusion: 'Riss im Hinterhorn des Innenmeniskus des linken Kniegelenks, 7 mm.' },

  { id: 'jana-mammography-report', report: 'jana-mammography-report', version: '1', status: 'final', patient: 'jana', hospital: 'brno',
    studies: ['jana-mammography'], issued: '2025-03-04T11:20:00+01:00', indexed: '2025-03-04T10:25:00Z',
    language: 'cs', title: 'Mamografie obou prsů, 4. března 2025',
    conclusion: 'Vlevo BI-RADS 4: podezřelé mikrokalcifikace v rozsahu 14 mm v horním zevním kvadrantu levého prsu. Vpravo BI-RADS 1: negativní nález.' },

  { id: 'jana-specimen-report', report: 'jana-specimen-report', version: '1', status: 'final', patient: 'jana', hospital: 'brno',
    studies: ['jana-specimen'], issued: '2025-03-12T10:50:00+01:00', indexed: '2025-03-12T11:05:00Z',
    language: 'cs', title: 'Rentgenogram válečků tkáně z levého prsu, 12. března 2025',
    conclusion: 'Mikrokalcifikace jsou zachyceny ve 3 ze 6 válečků z levého prsu; odběr je reprezentativní.' },
  { id: 'jana-specimen-addendum', report: 'jana-specimen-addendum', version: '1', status: 'final', patient: 'jana', hospital: 'brno',
    appends: 'jana-specimen-report',
    studies: ['jana-specimen'], issued: '2025-03-19T09:00:00+01:00', indexed: '2025-03-19T08:10:00Z',
    language: 'cs', title: 'Doplněk k rentgenogramu válečků z levého prsu, 19. března 2025',
    conclusion: 'Histologie: duktální karcinom in situ levého prsu, ve shodě s nálezem zobrazovacích metod.' },

  { id: 'marta-pet-ct-report', report: 'marta-pet-ct-report', version: '1', status: 'final', patient: 'marta', hospital: 'coimbra',
    studies: ['marta-pet-ct'], issued: '2025-02-20T15:40:00+00:00', indexed: '2025-02-20T15:45:00Z',
    language: 'pt', title: 'PET/CT com FDG, 20 de fevereiro de 2025',
    conclusion: 'Massa de 34 mm no lobo inferior do pulmão esquerdo e gânglio hilar esquerdo de 14 mm, ambos hipermetabólicos: neoplasia do pulmão, cT2a cN1 cM0. Sem metástases à distância.' },

  { id: 'nina-head-report', report: 'nina-head-report', version: '1', status: 'final', patient: 'nina', hospital: 'mosta',
    studies: ['nina-head'], issued: '2025-03-10T11:30:00+01:00', indexed: '2025-03-10T10:35:00Z',
    language: 'en', title: 'Report of the CT study of the head, 10 March 2025',
    conclusion: 'No intracranial haemorrhage. No mass.' },

  { id: 'carla-chest-report', report: 'carla-chest-report', version: '1', status: 'final', patient: 'carla', hospital: 'mosta',
    studies: ['carla-chest'], issued: '2025-04-02T12:45:00+02:00', indexed: '2025-04-02T10:50:00Z',
    language: 'en', title: 'Report of the CT study of the chest, 2 April 2025',
    conclusion: 'Growing spiculated nodule of 18 mm in the upper lobe of the right lung, suspected malignant neoplasm, cT1b cN0. Core needle biopsy taken. Mild urticaria after contrast medium.' },
];
