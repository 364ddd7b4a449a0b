/** A code in its system, with the words that stand beside it. */
export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display: string;
}

/** A concept of SNOMED CT, in DICOM's words for it. */
export const snomed = (code: string, display: string): Coding => ({
  system: 'http://snomed.info/sct',
  code,
  display,
});

/** A concept of DICOM's own terminology (PS3.16 annex D). */
export const dicom = (code: string, display: string): Coding => ({
  system: 'http://dicom.nema.org/resources/ontology/DCM',
  code,
  display,
});

/** Regions of the guide's short list (filter F4). */
export const region = {
  breast: snomed('76752008', 'Breast'),
  headAndNeck: snomed('774007', 'Head and neck'),
  upperLimb: snomed('53120007', 'Upper limb'),
  upperTrunk: snomed('67734004', 'Upper trunk'),
  lowerTrunk: snomed('63337009', 'Lower trunk'),
  lowerLimb: snomed('61685007', 'Lower limb'),
  spine: snomed('1141981001', 'Vertebral column'),
} as const;

/** Imaging procedures (filter F5). */
export const procedure = {
  ctAbdomen: snomed('169070004', 'Computed tomography of abdomen'),
  ctAbdomenContrast: snomed('32962002', 'Computed tomography of abdomen with contrast'),
  ctChest: snomed('169069000', 'Computed tomography of chest'),
  ctHead: snomed('303653007', 'Computed tomography of head'),
  ctHeadAndNeck: snomed('429858000', 'Computed tomography of head and neck'),
  dxChest: snomed('399208008', 'Plain X-ray of chest'),
  dxWrist: snomed('713024005', 'Plain X-ray of wrist region'),
  mammography: snomed('71651007', 'Mammography'),
  mrBrain: snomed('816077007', 'Magnetic resonance imaging of brain'),
  mrKnee: snomed('241641004', 'Magnetic resonance imaging of knee'),
  mrSpine: snomed('241645008', 'Magnetic resonance imaging of spine'),
  specimenMammography: snomed('80865008', 'Specimen mammography'),
  petCt: snomed(
    '443271005',
    'Positron emission tomography with computed tomography of whole body using fluorodeoxyglucose (18-F)',
  ),
} as const;

/** Fine body sites of series, with the meanings DICOM gives them: finer than any region. */
export const bodySite = {
  abdomen: snomed('818983003', 'Abdomen'),
  brain: snomed('12738006', 'Brain'),
  breast: snomed('76752008', 'Breast'),
  chest: snomed('51185008', 'Chest'),
  head: snomed('69536005', 'Head'),
  knee: snomed('72696002', 'Knee'),
  neck: snomed('45048000', 'Neck'),
  spine: snomed('421060004', 'Spine'),
  wrist: snomed('8205005', 'Wrist'),
} as const;

/** Modalities of series (filter F2); by KO and SR nothing is acquired. */
export const modality = {
  CT: dicom('CT', 'Computed Tomography'),
  DX: dicom('DX', 'Digital Radiography'),
  KO: dicom('KO', 'Key Object Selection'),
  MG: dicom('MG', 'Mammography'),
  MR: dicom('MR', 'Magnetic Resonance'),
  PT: dicom('PT', 'Positron emission tomography'),
  SR: dicom('SR', 'Structured Report Document'),
} as const;

/** One of the modalities above. */
export type Modality = keyof typeof modality;

/** Those whose instances are documents: no pixels, and no more of them in a larger data set. */
export type DocumentModality = 'KO' | 'SR';

/** Whether the instances of a modality are documents. */
export function isDocument(one: Modality): one is DocumentModality {
  return one === 'KO' || one === 'SR';
}

/** One of the body sites above. */
export type BodySite = keyof typeof bodySite;
