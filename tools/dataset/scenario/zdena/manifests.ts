import type { ManifestFacts } from '../manifests.ts';
import type { StudyFacts } from '../studies.ts';

// prettier-ignore
/** Manifests that are not simply the one FHIR document of a study. */
const special: readonly ManifestFacts[] = [
  // Two that are both current: each lists a part, and neither replaces the other
  { id: 'in-two-parts-manifest-a', study: 'in-two-parts', format: 'fhir', created: '2018-11-05T12:00:00+02:00', indexed: '2018-11-05T10:05:00Z', series: [1, 2] },
  { id: 'in-two-parts-manifest-b', study: 'in-two-parts', format: 'fhir', created: '2018-11-06T12:00:00+02:00', indexed: '2018-11-06T10:05:00Z', series: [3] },

  { id: 'thrice-listed-manifest-v1', study: 'thrice-listed', format: 'fhir', created: '2019-01-07T10:10:00+01:00', indexed: '2019-01-07T09:15:00Z', series: [1] },
  { id: 'thrice-listed-manifest-v2', study: 'thrice-listed', format: 'fhir', created: '2019-01-07T10:20:00+01:00', indexed: '2019-01-07T09:25:00Z', series: [1, 2], supersedes: 'thrice-listed-manifest-v1' },
  { id: 'thrice-listed-manifest-v3', study: 'thrice-listed', format: 'fhir', created: '2019-01-07T11:00:00+01:00', indexed: '2019-01-07T10:05:00Z', supersedes: 'thrice-listed-manifest-v2' },

  { id: 'twins-twice-manifest-v1', study: 'twins-twice', format: 'fhir', created: '2019-02-04T10:30:00+02:00', indexed: '2019-02-04T09:00:00Z', twin: 'twins-twice-kos-v1', series: [1] },
  { id: 'twins-twice-kos-v1',      study: 'twins-twice', format: 'kos',  created: '2019-02-04T10:30:00+02:00', indexed: '2019-02-04T09:00:00Z', twin: 'twins-twice-manifest-v1', series: [1] },
  { id: 'twins-twice-manifest-v2', study: 'twins-twice', format: 'fhir', created: '2019-02-04T14:00:00+02:00', indexed: '2019-02-04T13:00:00Z', twin: 'twins-twice-kos-v2', supersedes: 'twins-twice-manifest-v1' },
  { id: 'twins-twice-kos-v2',      study: 'twins-twice', format: 'kos',  created: '2019-02-04T14:00:00+02:00', indexed: '2019-02-04T13:00:00Z', twin: 'twins-twice-manifest-v2', supersedes: 'twins-twice-kos-v1' },
];

/** The manifests of some studies: the special ones, and for every other study one FHIR document, made when the study was indexed. */
export function manifestsFor(studies: readonly StudyFacts[]): readonly ManifestFacts[] {
  const held = new Set(studies.map(({ id }) => id));
  const mine = special.filter(({ study }) => held.has(study));
  const done = new Set(mine.map(({ study }) => study));
  const others = studies
    .filter(({ id }) => !done.has(id))
    .map(({ id, indexed }) => {
      const at = { created: indexed, indexed };
      return { id: `${id}-manifest`, study: id, format: 'fhir' as const, ...at };
    });
  return [...mine, ...others];
}
