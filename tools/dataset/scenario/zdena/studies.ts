import { procedure as p, region } from '../codes.ts';
import type { StudyFacts } from '../studies.ts';
import { series, studyOf } from './rows.ts';
import type { StudyRow } from './rows.ts';

const { headAndNeck, upperTrunk, lowerTrunk, lowerLimb, spine } = region;

const ctHead = {
  regions: [headAndNeck],
  procedures: [p.ctHead],
  series: [series('CT', 'Axial', 'head')],
};
const ctChest = {
  regions: [upperTrunk],
  procedures: [p.ctChest],
  series: [series('CT', 'Lung', 'chest')],
};
const ctAbdomen = {
  regions: [lowerTrunk],
  procedures: [p.ctAbdomen],
  series: [series('CT', 'Native', 'abdomen')],
};
const ctContrast = {
  regions: [lowerTrunk],
  procedures: [p.ctAbdomenContrast],
  series: [series('CT', 'Portal venous', 'abdomen')],
};
const dxChest = {
  regions: [upperTrunk],
  procedures: [p.dxChest],
  series: [series('DX', 'PA', 'chest')],
};
const mrBrain = {
  regions: [headAndNeck],
  procedures: [p.mrBrain],
  series: [series('MR', 'T2 axial', 'brain')],
};
const mrKnee = {
  regions: [lowerLimb],
  procedures: [p.mrKnee],
  series: [series('MR', 'PD sagittal', 'knee', 'L')],
};
const mrSpine = {
  regions: [spine],
  procedures: [p.mrSpine],
  series: [series('MR', 'T2 sagittal', 'spine')],
};
const petCt = {
  regions: [headAndNeck, upperTrunk, lowerTrunk],
  procedures: [p.petCt],
  series: [series('PT', 'PET'), series('CT', 'CT for attenuation correction')],
};

// prettier-ignore
/** Zdena's studies that are there for a trap; the name says which. Of each: where, when, what, under which numbers. */
const rows: Readonly<Record<string, StudyRow>> = {
  // Dates and clocks
  'eve-prague':     { at: 'praha',    when: ['2010-12-31T23:50:00+01:00', '2011-01-01T00:05:00+01:00'], ...ctHead,  what: 'CT hlavy, silvestrovská noc', accessions: ['P-1'], orders: ['PO-1'] },
  'eve-sofia':      { at: 'sofia',    when: ['2011-01-01T00:00:00+02:00', '2011-01-01T00:06:00+02:00'], ...ctHead,  what: 'КТ на глава, новогодишна нощ', accessions: ['S-1'], orders: ['SO-1'] },
  'leap-day':       { at: 'praha',    when: ['2012-02-29T12:00:00+01:00', '2012-02-29T12:01:00+01:00'], ...dxChest, what: 'Chest X-ray on a leap day', accessions: ['P-2'], orders: ['PO-2'] },
  'spring-forward': { at: 'praha',    when: ['2013-03-31T01:55:00+01:00', '2013-03-31T03:10:00+02:00'], ...mrSpine, what: 'MR spine while clocks went forward', accessions: ['P-3'], orders: ['PO-3'] },
  'east':           { at: 'valletta', when: ['2014-06-01T09:00:00+12:00', '2014-06-01T09:10:00+12:00'], ...ctChest, what: 'CT chest, read in from a ship', accessions: ['V-1'], orders: ['VO-1'] },
  'west':           { at: 'valletta', when: ['2014-05-31T11:00:00-10:00', '2014-05-31T11:10:00-10:00'], ...ctChest, what: 'CT chest, read in from another ship', accessions: ['V-2'], orders: ['VO-2'] },
  'day-only':       { at: 'sofia',    when: ['2015-04-17', null],                                       ...dxChest, what: 'Chest X-ray, its time unknown', accessions: ['S-2'], orders: ['SO-2'] },
  'undated':        { at: 'sofia',    when: [null, null],                                               ...dxChest, what: 'Chest X-ray, its date unknown', accessions: ['S-3'], orders: ['SO-3'] },
  'open-end':       { at: 'praha',    when: ['2016-09-05T10:00:00+02:00', null],                        ...mrBrain, what: 'MR brain, its end unknown', accessions: ['P-4'], orders: ['PO-4'] },
  'early-and-late': { at: 'praha',    when: ['2017-11-13T08:00:00+01:00', '2017-11-15T10:00:00+01:00'], ...petCt,   what: 'PET/CT, early and late images', accessions: ['P-5'], orders: ['PO-5'] },
  'indexed-late':   { at: 'valletta', when: ['2003-02-11T09:00:00+01:00', '2003-02-11T09:01:00+01:00'], ...dxChest, what: 'Chest X-ray, digitised later', accessions: ['V-3'], orders: ['VO-3'],
                      indexed: '2025-01-10T08:00:00Z' },
  'reported-late':  { at: 'valletta', when: ['2004-05-06T09:00:00+02:00', '2004-05-06T09:01:00+02:00'], ...dxChest, what: 'Chest X-ray, read again later', accessions: ['V-4'], orders: ['VO-4'] },

  // Numbers as they should not be, and are
  'signs':            { at: 'sofia',    when: ['2018-02-01T10:00:00+02:00', '2018-02-01T10:05:00+02:00'], ...ctAbdomen,  what: 'CT abdomen', accessions: ['A,17|3$'], orders: ['O,17|3$'] },
  'before-the-signs': { at: 'sofia',    when: ['2018-02-02T10:00:00+02:00', '2018-02-02T10:05:00+02:00'], ...ctContrast, what: 'CT abdomen with contrast', accessions: ['A'], orders: ['O'] },
  'plus':             { at: 'valletta', when: ['2018-03-01T10:00:00+01:00', '2018-03-01T10:05:00+01:00'], ...ctChest,    what: 'CT chest', accessions: ['P+1'], orders: ['PO+1'] },
  'space':            { at: 'valletta', when: ['2018-03-02T10:00:00+01:00', '2018-03-02T10:05:00+01:00'], ...ctChest,    what: 'CT chest', accessions: ['P 1'], orders: ['PO 1'] },
  'percent':          { at: 'praha',    when: ['2018-04-03T10:00:00+02:00', '2018-04-03T10:05:00+02:00'], ...ctHead,     what: 'CT head', accessions: ['50%'], orders: ['O50%'] },
  'percent-25':       { at: 'praha',    when: ['2018-04-04T10:00:00+02:00', '2018-04-04T10:05:00+02:00'], ...ctHead,     what: 'CT head', accessions: ['50%25'], orders: ['O50%25'] },
  'zeros':            { at: 'praha',    when: ['2018-05-02T10:00:00+02:00', '2018-05-02T10:20:00+02:00'], ...mrKnee,     what: 'MR left knee', accessions: ['0042'], orders: ['O0042'] },
  'no-zeros':         { at: 'praha',    when: ['2018-05-03T10:00:00+02:00', '2018-05-03T10:20:00+02:00'], ...mrKnee,     what: 'MR left knee', accessions: ['42'], orders: ['O42'] },
  'cyrillic-number':  { at: 'sofia',    when: ['2018-06-01T10:00:00+03:00', '2018-06-01T10:20:00+03:00'], ...mrSpine,    what: 'МР на гръбначен стълб', accessions: ['Я-5'], orders: ['ЯО-5'] },
  'no-accession':     { at: 'praha',    when: ['2018-07-02T10:00:00+02:00', '2018-07-02T10:20:00+02:00'], ...mrBrain,    what: 'MR brain, without accession number', accessions: [], orders: ['PO-22'] },
  'no-numbers':       { at: 'sofia',    when: ['2018-08-01T10:00:00+03:00', '2018-08-01T10:01:00+03:00'], ...dxChest,    what: 'Chest X-ray, without any number', accessions: [], orders: [] },
  'group-ct':         { at: 'praha',    when: ['2018-09-03T08:00:00+02:00', '2018-09-03T08:05:00+02:00'], ...ctAbdomen,  what: 'CT abdomen, first of three of one order', accessions: ['P-24'], orders: ['PO-24'] },
  'group-mr':         { at: 'praha',    when: ['2018-09-03T09:00:00+02:00', '2018-09-03T09:20:00+02:00'], ...mrSpine,    what: 'MR spine, second of three of one order', accessions: ['P-24'], orders: ['PO-24'] },
  'group-dx':         { at: 'praha',    when: ['2018-09-03T10:00:00+02:00', '2018-09-03T10:01:00+02:00'], ...dxChest,    what: 'Chest X-ray, third of three of one order', accessions: ['P-24'], orders: ['PO-24'] },
  'ordered-twice':       { at: 'praha',    when: ['2018-10-01T10:00:00+02:00', '2018-10-01T10:05:00+02:00'], ...ctAbdomen,  what: 'CT abdomen, ordered twice', accessions: ['P-25', 'P-26'], orders: ['PO-25', 'PO-26'] },

  // Body and procedure
  'in-two-parts':  { at: 'sofia',    when: ['2018-11-05T10:00:00+02:00', '2018-11-05T10:20:00+02:00'], what: 'CT of head, chest and abdomen', accessions: ['S-26'], orders: ['SO-26'],
                     regions: [headAndNeck, upperTrunk, lowerTrunk], procedures: [p.ctHead, p.ctChest, p.ctAbdomen],
                     series: [series('CT', 'Head', 'head'), series('CT', 'Chest', 'chest'), series('CT', 'Abdomen', 'abdomen')] },
  'nowhere-named': { at: 'valletta', when: ['2018-12-03T10:00:00+01:00', '2018-12-03T10:20:00+01:00'], what: 'MR, region and procedure not coded', accessions: ['V-27'], orders: ['VO-27'],
                     regions: [], procedures: [], series: [series('MR', 'Localiser')] },

  // Manifests that were published again, and what was withdrawn
  'thrice-listed': { at: 'praha',    when: ['2019-01-07T10:00:00+01:00', '2019-01-07T10:15:00+01:00'], what: 'CT abdomen, three phases', accessions: ['P-28'], orders: ['PO-28'],
                     regions: [lowerTrunk], procedures: [p.ctAbdomenContrast],
                     series: [series('CT', 'Native', 'abdomen'), series('CT', 'Arterial', 'abdomen'), series('CT', 'Portal venous', 'abdomen')] },
  'twins-twice':   { at: 'sofia',    when: ['2019-02-04T10:00:00+02:00', '2019-02-04T10:10:00+02:00'], what: 'CT chest with key images', accessions: ['S-29'], orders: ['SO-29'],
                     regions: [upperTrunk], procedures: [p.ctChest],
                     series: [series('CT', 'Lung', 'chest'), { modality: 'KO', description: 'Key images', instances: 1, selects: [1] }] },
  'withdrawn':     { at: 'praha',    when: ['2019-03-04T10:00:00+01:00', '2019-03-04T10:01:00+01:00'], ...dxChest, what: 'Chest X-ray of somebody else', accessions: ['P-30'], orders: ['PO-30'],
                     status: 'entered-in-error' },

  // Studies that are reported in more ways than one
  'two-readers':      { at: 'praha',    when: ['2019-04-01T10:00:00+02:00', '2019-04-01T10:20:00+02:00'], ...mrBrain, what: 'MR brain, read twice', accessions: ['P-31'], orders: ['PO-31'] },
  'added-to':         { at: 'valletta', when: ['2019-05-06T10:00:00+02:00', '2019-05-06T10:05:00+02:00'], ...ctChest, what: 'CT chest, its report added to', accessions: ['V-32'], orders: ['VO-32'] },
  'long-chain':       { at: 'sofia',    when: ['2019-06-03T10:00:00+03:00', '2019-06-03T10:05:00+03:00'], ...ctHead,  what: 'КТ на глава, четири версии', accessions: ['S-33'], orders: ['SO-33'] },
  'never-final':      { at: 'praha',    when: ['2019-07-01T10:00:00+02:00', '2019-07-01T10:20:00+02:00'], ...mrBrain, what: 'MR brain, never read to the end', accessions: ['P-34'], orders: ['PO-34'] },
  'with-an-elsewhere': { at: 'valletta', when: ['2019-08-05T10:00:00+02:00', '2019-08-05T10:05:00+02:00'], ...ctChest, what: 'CT chest, read with one of elsewhere', accessions: ['V-35'], orders: ['VO-35'] },
};

/** Zdena's studies that are there for a trap. */
export const trapStudies: readonly StudyFacts[] = Object.entries(rows).map(([id, row]) =>
  studyOf(id, row),
);
