import { procedure, region } from '../codes.ts';
import type { Coding } from '../codes.ts';
import type { HospitalId } from '../hospitals.ts';
import type { ReportFacts } from '../reports.ts';
import type { SeriesFacts, StudyFacts } from '../studies.ts';
import { series, studyOf } from './rows.ts';

/** The same examination once a year: `mr-brain-2005`, `mr-brain-2006` and so on. */
interface Course {
  readonly name: string;
  readonly at: HospitalId;
  readonly from: number;
  readonly to: number;
  /** What follows the year in start and end. */
  readonly day: readonly [string, string];
  readonly what: string;
  readonly regions: readonly Coding[];
  readonly procedures: readonly Coding[];
  readonly series: readonly SeriesFacts[];
  /** Number of the first accession, counted up from there; the order is the same with an O before it. */
  readonly number: number;
  /** The years that were reported: all, those with an even number, or none. */
  readonly reported: 'all' | 'even' | 'none';
  readonly language: string;
  readonly title: string;
  readonly conclusion: string;
}

// prettier-ignore
/** Praha, Sofia and Valletta all count from 7001: each number names up to three studies of one patient. */
const courses: readonly Course[] = [
  { name: 'mr-brain', at: 'praha',    from: 2005, to: 2014, day: ['-03-08T08:40:00+01:00', '-03-08T09:05:00+01:00'], what: 'MR brain, yearly control',
    regions: [region.headAndNeck], procedures: [procedure.mrBrain], series: [series('MR', 'FLAIR', 'brain')], number: 7001,
    reported: 'all', language: 'cs', title: 'MR mozku – kontrola', conclusion: 'Beze změny oproti minulému vyšetření; žádné čerstvé ložisko.' },
  { name: 'ct-chest', at: 'sofia',    from: 2008, to: 2017, day: ['-10-15T10:00:00+03:00', '-10-15T10:08:00+03:00'], what: 'КТ на гръден кош, ежегоден преглед',
    regions: [region.upperTrunk], procedures: [procedure.ctChest], series: [series('CT', 'Бял дроб', 'chest')], number: 7001,
    reported: 'all', language: 'bg', title: 'КТ на гръден кош', conclusion: 'Възел от 4 мм в десния горен дял, без промяна.' },
  { name: 'dx-chest', at: 'valletta', from: 2006, to: 2015, day: ['-01-20T11:30:00+01:00', '-01-20T11:31:00+01:00'], what: 'X-ray tas-sider, ta’ kull sena',
    regions: [region.upperTrunk], procedures: [procedure.dxChest], series: [series('DX', 'PA', 'chest')], number: 7001,
    reported: 'even', language: 'mt', title: 'X-ray tas-sider', conclusion: 'Għadha l-istess: ebda ħsara fil-pulmun.' },
  { name: 'mr-knee',  at: 'praha',    from: 2016, to: 2021, day: ['-06-05T14:00:00+02:00', '-06-05T14:20:00+02:00'], what: 'MR right knee, yearly control',
    regions: [region.lowerLimb], procedures: [procedure.mrKnee], series: [series('MR', 'PD sagittal', 'knee', 'R')], number: 7101,
    reported: 'none', language: 'cs', title: '', conclusion: '' },
];

const yearsOf = ({ from, to }: Course): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** The studies of all courses. */
export const courseStudies: readonly StudyFacts[] = courses.flatMap((course) =>
  yearsOf(course).map((year) => {
    const { day, from, name, number } = course;
    const accession = String(number + year - from);
    return studyOf(`${name}-${year}`, {
      ...{ at: course.at, what: course.what, series: course.series },
      ...{ regions: course.regions, procedures: course.procedures },
      when: [`${year}${day[0]}`, `${year}${day[1]}`],
      accessions: [accession],
      orders: [`O${accession}`],
    });
  }),
);

/** The reports of all courses: each written at noon of the day after. */
export const courseReports: readonly ReportFacts[] = courses.flatMap((course) =>
  yearsOf(course)
    .filter((year) => course.reported === 'all' || (course.reported === 'even' && year % 2 === 0))
    .map((year) => {
      const { at, conclusion, day, language, name, title } = course;
      const next = new Date(Date.parse(`${year}${day[0].slice(0, 6)}`) + 86_400_000);
      const date = next.toISOString().slice(0, 10);
      const id = `${name}-${year}-report`;
      return {
        ...{ id, report: id, version: '1', status: 'final', patient: 'zdena', hospital: at },
        ...{ language, title, conclusion, studies: [`${name}-${year}`] },
        issued: `${date}T12:00:00${day[0].slice(-6)}`,
        indexed: `${date}T12:05:00Z`,
      };
    }),
);
