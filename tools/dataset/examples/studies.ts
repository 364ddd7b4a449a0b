import { procedure, region } from '../scenario/codes.ts';
import type { StudyFacts } from '../scenario/studies.ts';

const { breast, headAndNeck, lowerLimb, lowerTrunk, upperLimb, upperTrunk } = region;
const p = procedure;

// prettier-ignore
/** The studies of the guide's examples: what their manifests list is made from these rows, and at one size only. */
export const exampleStudies: readonly StudyFacts[] = [
  { id: 'dimitris-chest', patient: 'dimitris', hospital: 'heraklion', description: 'X-ray chest, two views',
    started: '2025-02-11T10:20:00+02:00', ended: '2025-02-11T10:24:00+02:00', indexed: '2025-02-11T09:00:00Z',
    regions: [upperTrunk], procedures: [p.dxChest], accessions: ['ACC-4101'], orders: ['ORD-4201'],
    series: [{ modality: 'DX', description: 'PA', bodySite: 'chest', instances: 1 },
             { modality: 'DX', description: 'Lateral', bodySite: 'chest', instances: 1 }] },

  { id: 'dimitris-control', patient: 'dimitris', hospital: 'heraklion', description: 'X-ray chest, control',
    started: '2025-03-25T09:05:00+02:00', ended: '2025-03-25T09:07:00+02:00', indexed: '2025-03-25T08:00:00Z',
    regions: [upperTrunk], procedures: [p.dxChest], accessions: ['ACC-4102'], orders: ['ORD-4202'],
    series: [{ modality: 'DX', description: 'PA', bodySite: 'chest', instances: 1 }] },

  { id: 'lukas-wrist', patient: 'lukas', hospital: 'linz', description: 'X-ray right wrist, two views',
    started: '2025-01-18T21:40:00+01:00', ended: '2025-01-18T21:44:00+01:00', indexed: '2025-01-18T21:00:00Z',
    regions: [upperLimb], procedures: [p.dxWrist], accessions: ['ACC-4101'], orders: ['ORD-4301'],
    series: [{ modality: 'DX', description: 'PA and lateral', bodySite: 'wrist', laterality: 'R', instances: 2 }] },

  { id: 'lukas-knee', patient: 'lukas', hospital: 'linz', description: 'MR left knee',
    started: '2025-05-06T14:00:00+02:00', ended: '2025-05-06T14:25:00+02:00', indexed: '2025-05-06T13:00:00Z',
    regions: [lowerLimb], procedures: [p.mrKnee], accessions: ['ACC-4303'], orders: ['ORD-4302'],
    series: [{ modality: 'MR', description: 'PD fat-saturated, sagittal', bodySite: 'knee', laterality: 'L', instances: 3 },
             { modality: 'MR', description: 'T1 coronal', bodySite: 'knee', laterality: 'L', instances: 2 }] },

  { id: 'jana-mammography', patient: 'jana', hospital: 'brno', description: 'Mammography of both breasts',
    started: '2025-03-04T08:30:00+01:00', ended: '2025-03-04T08:41:00+01:00', indexed: '2025-03-04T10:00:00Z',
    regions: [breast], procedures: [p.mammography], accessions: ['ACC-4401'], orders: ['ORD-4401'],
    series: [{ modality: 'MG', description: 'Left CC and MLO', bodySite: 'breast', laterality: 'L', instances: 2 },
             { modality: 'MG', description: 'Right CC and MLO', bodySite: 'breast', laterality: 'R', instances: 2 },
             { modality: 'KO', description: 'Key images', instances: 1, selects: [1] }],
    scanner: { manufacturer: 'Vzor Imaging', model: 'VZ-MG', serial: 'MG-2' } },

  { id: 'jana-specimen', patient: 'jana', hospital: 'brno', description: 'Radiograph of core specimens, left breast',
    started: '2025-03-12T10:15:00+01:00', ended: '2025-03-12T10:16:00+01:00', indexed: '2025-03-12T11:00:00Z',
    regions: [breast], procedures: [p.specimenMammography], accessions: ['ACC-4402'], orders: ['ORD-4402'],
    series: [{ modality: 'DX', description: 'Cores', bodySite: 'breast', laterality: 'L', specimen: 'SPEC-4402', instances: 1 }] },

  { id: 'marta-pet-ct', patient: 'marta', hospital: 'coimbra', description: 'FDG PET/CT, skull base to thigh',
    started: '2025-02-20T09:00:00+00:00', ended: '2025-02-20T10:25:00+00:00', indexed: '2025-02-20T12:00:00Z',
    regions: [headAndNeck, upperTrunk, lowerTrunk], procedures: [p.petCt], accessions: ['ACC-4501', 'ACC-4502'], orders: ['ORD-4501', 'ORD-4502'],
    series: [{ modality: 'PT', description: 'PET attenuation corrected', started: '2025-02-20T10:01:00+00:00', instances: 3 },
             { modality: 'CT', description: 'CT low dose', started: '2025-02-20T10:00:00+00:00', instances: 3 }],
    scanner: { manufacturer: 'Modelo Imaging', model: 'MO-PC', serial: 'PC-4' } },

  { id: 'nina-head', patient: 'nina', hospital: 'mosta', description: 'CT head without contrast',
    started: '2025-03-10T09:15:00+01:00', ended: '2025-03-10T09:21:00+01:00', indexed: '2025-03-10T09:10:00Z',
    regions: [headAndNeck], procedures: [p.ctHead], accessions: ['ACC-4601'], orders: ['ORD-4601'],
    series: [{ modality: 'CT', description: 'Axial 5 mm', bodySite: 'head', instances: 3 },
             { modality: 'KO', description: 'Key images', instances: 1, selects: [2], words: 'Level of the basal ganglia' }] },

  { id: 'carla-chest', patient: 'carla', hospital: 'mosta', description: 'CT chest with contrast',
    started: '2025-04-02T10:05:00+02:00', ended: '2025-04-02T10:20:00+02:00', indexed: '2025-04-02T09:05:00Z',
    regions: [upperTrunk], procedures: [p.ctChest], accessions: ['ACC-4602'], orders: ['ORD-4602'],
    series: [{ modality: 'CT', description: 'Axial 5 mm, portal venous', bodySite: 'chest', started: '2025-04-02T10:08:00+02:00', instances: 3 },
             { modality: 'KO', description: 'Key images', instances: 1, selects: [2], words: 'Spiculated nodule in the upper lobe of the right lung' },
             { modality: 'SR', description: 'Radiation dose report', instances: 1, dose: { ctdiVol: 7.2, lengthProduct: 252 } }],
    scanner: { manufacturer: 'Mudell Imaging', model: 'MU-CT', serial: 'CT-7' } },
];
