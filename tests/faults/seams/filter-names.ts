/** The search parameters by which the lists are filtered, by what they filter: every spelling that is served. */
export const filterNames = {
  modality: ['modality', 'study-modality', 'imaging-study.modality'],
  date: ['started', 'period', 'date'],
  region: [
    ...['anatomical-region', 'bodysite'],
    ...['imaging-study.anatomical-region', 'imaging-study.bodysite'],
  ],
  procedure: ['procedure-code', 'imaging-study.procedure-code'],
  studyUid: ['study-instance-uid', 'imaging-study:identifier', 'imaging-study.identifier'],
  accession: ['accession-number'],
  order: ['order-identifier'],
} as const;

/** What a filter is about. */
export type Filtered = keyof typeof filterNames;

const dicomUid = 'urn:dicom:uid|';

/**
 * What a parameter filters by, if it filters. `identifier`, `related:identifier` and `event` are shared by
 * several filters, which their values tell apart.
 */
export function filteredBy(name: string, value: string): Filtered | undefined {
  if (value.startsWith(dicomUid)) return 'studyUid';
  const found = Object.entries(filterNames).find(([, names]) =>
    (names as readonly string[]).includes(name),
  );
  return found?.[0] as Filtered | undefined;
}

/** Whether a parameter is one of some filters. */
export function isFilter(
  [name, value]: readonly [string, string],
  ...filters: readonly Filtered[]
): boolean {
  const filtered = filteredBy(name, value);
  return filtered !== undefined && (filters.length === 0 || filters.includes(filtered));
}
