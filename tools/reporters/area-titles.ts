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

/** What an area is about; an area of a newer guide is its own title. */
export function areaTitle(area: string): string {
  return titles[area] ?? area;
}
