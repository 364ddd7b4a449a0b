import { Buffer } from 'node:buffer';
import { expect } from 'chai';
import type { Bundle } from 'fhir/r4.js';
import { modalityFaults, regionFaults, sideFaults } from './clinical/agreement.ts';
import { biRadsFaults, categoriesOf } from './clinical/bi-rads.ts';
import { sidesOfImages } from './clinical/codes-said.ts';
import { doseFaults, dosesOf } from './clinical/dose.ts';
import { measurementFaults, measurementsIn } from './clinical/measurements.ts';
import { documentOf, reportDocuments, saidIn } from './clinical/report-document.ts';
import type { ReportDocument } from './clinical/report-document.ts';
import { givenIn, timelineFaults } from './clinical/timeline.ts';

type Rule = (document: ReportDocument) => string[];

const documents = reportDocuments();

const named = (name: string): ReportDocument => {
  const found = documents.find((one) => one.name === name);
  if (found === undefined) throw new Error(`The guide has no report document ${name}-document.`);
  return found;
};

/** A document in which one text is another, also within forms for reading. */
function spoilt(name: string, from: string, to: string): ReportDocument {
  const plain = JSON.stringify(named(name).bundle);
  const inForms = plain.replace(/"data":"([A-Za-z0-9+/=]+)"/g, (_, data: string) => {
    const text = Buffer.from(data, 'base64').toString('utf8').replaceAll(from, to);
    return `"data":"${Buffer.from(text, 'utf8').toString('base64')}"`;
  });
  const text = inForms.replaceAll(from, to);
  expect(text, `${name} says ${from}`).not.to.equal(plain);
  const document = documentOf(JSON.parse(text) as Bundle);
  if (document === undefined) throw new Error(`${name} is no report document any more.`);
  return document;
}

/** What is compared, in how many documents at least, and a document that each rule refuses after one change, with the words of the refusal. */
const rules: readonly {
  readonly says: string;
  readonly rule: Rule;
  readonly compares: (document: ReportDocument) => boolean;
  readonly atLeast: number;
  readonly refuses: readonly (readonly [
    document: string,
    from: string,
    to: string,
    fault: RegExp,
  ])[];
}[] = [
  {
    says: 'sides agree in title, findings, impression, codes and images',
    rule: sideFaults,
    compares: (document) => sidesOfImages(document).size > 0,
    atLeast: 6,
    refuses: [
      [
        'lukas-knee-report-v2',
        'Innenmeniskus des linken',
        'Innenmeniskus des rechten',
        /of the images/,
      ],
      ['lukas-wrist-report', 'Radiusfraktur rechts, 3', 'Radiusfraktur links, 3', /of the images/],
      ['jana-mammography-report', '"7771000"', '"24028007"', /of the images: L not among R/],
      ['carla-chest-report', '"24028007"', '"7771000"', /side in codes.*L not among R/],
      [
        'marta-pet-ct-report',
        'Massa de 34 mm no lobo inferior do pulmão esquerdo',
        'Massa de 34 mm no lobo inferior do pulmão direito',
        /impression.*R not among L/,
      ],
    ],
  },
  {
    says: 'modalities agree in title, report and images',
    rule: modalityFaults,
    compares: () => true,
    atLeast: 11,
    refuses: [
      [
        'dimitris-control-report',
        'Ακτινογραφία θώρακα, έλεγχος',
        'Έλεγχος θώρακα',
        /of the title: DX/,
      ],
      ['marta-pet-ct-report', 'PET/CT com FDG, 20', 'CT, 20', /of the title: PT/],
      ['jana-mammography-report', '"MG"', '"DX"', /modality/],
    ],
  },
  {
    says: 'regions agree in title, findings, impression, codes and images',
    rule: regionFaults,
    compares: () => true,
    atLeast: 11,
    refuses: [
      ['nina-head-report', 'No intracranial haemorrhage. No mass.', 'No mass.', /names no region/],
      [
        'lukas-knee-report-v1',
        'Hinterhorn des Außenmeniskus',
        'Radius und Außenmeniskus',
        /53120007/,
      ],
      ['jana-specimen-report', '"76365002"', '"90572001"', /site 90572001/],
      ['lukas-wrist-report', '"53120007"', '"61685007"', /61685007/],
    ],
  },
  {
    says: 'every measurement of the impression, and of the codes, stands in the findings',
    rule: measurementFaults,
    compares: (document) => measurementsIn(saidIn(document, 'impression')).size > 0,
    atLeast: 6,
    refuses: [
      ['carla-chest-report', 'nodule of 18 mm', 'nodule of 81 mm', /impression: 81 mm/],
      [
        'lukas-wrist-report',
        'Beurteilung: Distale Radiusfraktur rechts, 3 mm',
        'Beurteilung: Distale Radiusfraktur rechts, 8 mm',
        /impression: 8 mm/,
      ],
      ['marta-pet-ct-report', '"value":11.2', '"value":12.1', /codes: 12.1 g\/mL/],
    ],
  },
  {
    says: 'the BI-RADS category agrees with the impression and the recommendation',
    rule: biRadsFaults,
    compares: (document) => categoriesOf(document).length > 0,
    atLeast: 1,
    refuses: [
      [
        'jana-mammography-report',
        'Stereotakticky vedená core-cut biopsie',
        'Kontrola',
        /asks for biopsy, recommends control/,
      ],
      ['jana-mammography-report', 'Vlevo BI-RADS 4', 'Vlevo BI-RADS 2', /codes 1,4, words 1,2/],
      ['jana-mammography-report', '"397144001"', '"397143007"', /asks for control/],
    ],
  },
  {
    says: 'doses lie within a range that is cited, and a scan is as long as what it scanned',
    rule: doseFaults,
    compares: (document) => dosesOf(document).length > 0,
    atLeast: 3,
    refuses: [
      [
        'carla-chest-report',
        '"value":252',
        '"value":2520',
        /113813 2520 mGy\.cm, by Establishment of CT/,
      ],
      ['carla-chest-report', '"value":7.2', '"value":72', /a scan of 4 cm/],
      ['jana-mammography-report', '"value":2.9', '"value":29', /111637 29 mGy/],
      ['marta-pet-ct-report', '"value":245', '"value":2450', /2450 MBq, by Interpretation/],
      ['marta-pet-ct-report', '"code":"443271005"', '"code":"816077007"', /no reference range/],
    ],
  },
  {
    says: 'contrast medium and tracer were given before the images that show them, by the delay that is told',
    rule: timelineFaults,
    compares: (document) => givenIn(document).length > 0,
    atLeast: 2,
    refuses: [
      ['carla-chest-report', 'T10:08:00+02:00', 'T10:05:00+02:00', /portal venous began .*10:05/],
      ['carla-chest-report', '60 s after', '70 s after', /a delay of 70 s told, of 60 s kept/],
      ['carla-chest-report', 'T10:12:00+02:00', 'T10:07:30+02:00', /key image .*before images/],
      ['carla-chest-report', 'enous', 'ine', /no series shows what was given/],
      ['marta-pet-ct-report', 'T10:01:00+00:00', 'T08:01:00+00:00', /PET .* began .*08:01/],
      ['marta-pet-ct-report', '60 minutos', '90 minutos', /5400 s told, of 3600 s kept/],
    ],
  },
];

describe('the reports among the examples', () => {
  for (const { atLeast, compares, refuses, rule, says } of rules) {
    it(says, () => {
      expect(documents.filter(compares).length).to.be.at.least(atLeast);
      const faults = documents.map((one) => [one.name, rule(one)]);
      expect(Object.fromEntries(faults.filter(([, found]) => found?.length))).to.deep.equal({});
    });
    for (const [name, from, to, fault] of refuses)
      it(`${says}: refused in ${name} with ${to}`, () => {
        expect(rule(spoilt(name, from, to)).join('\n')).to.match(fault);
      });
  }
});
