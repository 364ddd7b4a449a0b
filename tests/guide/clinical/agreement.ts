import {
  codesInExtension,
  modalitiesOfImages,
  sidesInCodes,
  sidesOfImages,
  sitesInCodes,
} from './codes-said.ts';
import type { ReportDocument } from './report-document.ts';
import { saidIn } from './report-document.ts';
import { meant, modalities, regionOfSite, regions, sides } from './words.ts';

/** What of one set is not in the other, told as a fault. */
function beyond(what: string, some: ReadonlySet<string>, all: ReadonlySet<string>): string[] {
  const others = [...some].filter((one) => !all.has(one));
  return others.length === 0
    ? []
    : [`${what}: ${others.join(', ')} not among ${[...all].join(', ')}`];
}

const titleOf = ({ composition }: ReportDocument): string => composition.title;

/** Sides: those of the impression and of the codes are those of the findings, and all are sides of the images that have one. */
export function sideFaults(document: ReportDocument): string[] {
  const said = (text: string) => meant(sides, document.language, text);
  const findings = said(saidIn(document, 'findings'));
  const impression = said(saidIn(document, 'impression'));
  const images = sidesOfImages(document);
  const all = new Set([...said(titleOf(document)), ...findings, ...impression]);
  return [
    ...beyond('side of the impression, of the findings', impression, findings),
    ...beyond('side in codes, in the findings', sidesInCodes(document), findings),
    ...(images.size > 0 ? beyond('side in words, of the images', all, images) : []),
    ...(images.size > 0 && impression.size === 0
      ? ['the images have a side, the impression none']
      : []),
  ];
}

/** Modalities: title, report and images name the same. */
export function modalityFaults(document: ReportDocument): string[] {
  const images = modalitiesOfImages(document);
  const title = meant(modalities, document.language, titleOf(document));
  const report = new Set(codesInExtension(document.report.extension, 'study-modality'));
  return [
    ...beyond('modality of the title, of the images', title, images),
    ...beyond('modality of the images, of the title', images, title),
    ...beyond('modality of the report, of the images', report, images),
    ...beyond('modality of the images, of the report', images, report),
  ];
}

function siteFaults(document: ReportDocument, study: ReadonlySet<string>): string[] {
  return [...sitesInCodes(document)].flatMap((site) => {
    const region = regionOfSite[site];
    return region === undefined
      ? [`site ${site} has no region in the table of words.ts`]
      : beyond(`region of the site ${site}, of the study`, new Set([region]), study);
  });
}

/** Regions: title, findings, impression, codes and images lie in the regions of the study, and the impression in one at least. */
export function regionFaults(document: ReportDocument): string[] {
  const { language, report, studies } = document;
  const coded = (extensions: typeof report.extension) =>
    new Set(codesInExtension(extensions, 'anatomical-region'));
  const study = new Set(studies.flatMap(({ extension }) => [...coded(extension)]));
  const said = (text: string) => meant(regions, language, text);
  const impression = said(saidIn(document, 'impression'));
  return [
    ...beyond('region of the report, of the study', coded(report.extension), study),
    ...beyond('region of the study, of the report', study, coded(report.extension)),
    ...beyond('region of the title, of the study', said(titleOf(document)), study),
    ...beyond('region of the findings, of the study', said(saidIn(document, 'findings')), study),
    ...beyond('region of the impression, of the study', impression, study),
    ...(impression.size === 0 ? ['the impression names no region'] : []),
    ...siteFaults(document, study),
  ];
}
