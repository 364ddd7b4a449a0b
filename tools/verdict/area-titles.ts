const titles: Readonly<Record<string, string>> = {
  CAP: 'Capabilities',
  PAT: 'Patient identification',
  QRY: 'Filters',
  MET: 'Returned metadata',
  VER: 'Versions and status',
  LNK: 'Linkage of reports and studies',
  REP: 'Reports',
  MAN: 'Manifests',
  IMG: 'Images',
  KEY: 'Key images, thumbnails, viewer',
  BWT: 'Bandwidth',
  SEC: 'Security',
  AUD: 'Audit',
  ERR: 'Errors',
  LNG: 'Languages',
};

/** All titles. */
export const areaTitles: readonly string[] = Object.values(titles);

/** The area of a title, in whatever case it was typed. */
export const areaTitled = (typed: string): string | undefined =>
  Object.entries(titles).find(([, title]) => title.toLowerCase() === typed.toLowerCase())?.[0];

/** What an area is about; an area of a newer guide is its own title. */
export function areaTitle(area: string): string {
  return titles[area] ?? area;
}
