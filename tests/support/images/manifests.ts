import type { Target } from '../../../tools/exchange/target.ts';
import { Untestable, Violation } from '../../../tools/verdict/outcome.ts';
import { partsOf, wholeList } from '../candidate/base-list.ts';
import { addressOf } from '../answers/entries.ts';
import type { Entry } from '../answers/entries.ts';
import { bareUid, studyUidsOf } from '../answers/identifiers.ts';
import { see } from '../candidate/judges.ts';
import { anyRoute } from '../candidate/routes.ts';
import { list, members, resource, text } from '../answers/shape.ts';
import { sizesOf } from './study-size.ts';
import type { AnnouncedSize } from './study-size.ts';

/** What a manifest says is there to be fetched. */
export interface Manifest {
  readonly study: string;
  readonly series: readonly SeriesListed[];
  readonly sizes: readonly AnnouncedSize[];
  /** Put together from several that list parts of the study: each announces its own size, none that of the study. */
  readonly inSubsets?: true;
}

export interface SeriesListed {
  readonly uid: string;
  readonly instances: readonly string[];
  readonly sizes: readonly AnnouncedSize[];
}

/**
 * The current manifests of a patient, each study once: ImagingStudy resources where that route is
 * declared, else the FHIR manifest documents.
 * @throws Untestable when there is none: then there is nothing to fetch.
 */
export async function manifestsOf(target: Target, patient: string): Promise<readonly Manifest[]> {
  const binding = anyRoute(target, 'manifests');
  const { entries: listed } = await wholeList(target, binding, patient);
  // An entry that is listed twice is one manifest; that it is listed twice is for another check.
  const entries = [...new Map(listed.map((entry) => [addressOf(target, entry), entry])).values()];
  const studies =
    partsOf(binding).route === 'resources'
      ? entries.map((entry) => entry.resource)
      : await documentStudies(target, entries);
  if (studies.length === 0)
    throw new Untestable(`No manifest of ${patient} lists anything; ${see('list', binding)}.`);
  return union(studies.map(manifestIn));
}

/**
 * The manifests of a patient that list instances: a list may show a study without its series, and then says nothing
 * of what can be fetched.
 * @throws Untestable when there are fewer than wanted.
 */
export async function listingInstances(
  target: Target,
  patient: string,
  wanted = 1,
): Promise<readonly Manifest[]> {
  const found = (await manifestsOf(target, patient))
    .map((manifest) => ({
      ...manifest,
      series: manifest.series.filter(({ instances }) => instances.length > 0),
    }))
    .filter(({ series }) => series.length > 0);
  if (found.length < wanted)
    throw new Untestable(
      `${wanted === 1 ? 'No manifest' : `Fewer than ${wanted} manifests`} of ${patient} list any instance, so nothing can be asked for.`,
    );
  return found;
}

/** The ImagingStudy of each FHIR manifest document; DICOM manifests are left to checks of their own. */
async function documentStudies(
  target: Target,
  entries: readonly Entry[],
): Promise<readonly unknown[]> {
  const urls = entries.flatMap(({ resource: envelope }) =>
    list(members(envelope)['content'])
      .map((content) => members(members(content)['attachment']))
      .filter(({ contentType }) => text(contentType)?.startsWith('application/fhir+json') === true)
      .map(({ url }) => text(url))
      .filter((url) => url !== undefined),
  );
  const studies: unknown[] = [];
  for (const url of urls) {
    const bundle = resource(await target.fhir.get(url), 'Bundle');
    studies.push(
      ...list(bundle['entry'])
        .map((entry) => members(members(entry)['resource']))
        .filter(({ resourceType }) => resourceType === 'ImagingStudy'),
    );
  }
  return studies;
}

function manifestIn(study: unknown): Manifest {
  const [uid] = studyUidsOf(study);
  if (uid === undefined)
    throw new Violation('A manifest names no study.', {
      wanted: 'a Study Instance UID in ImagingStudy.identifier',
      found: `ImagingStudy ${text(members(study)['id']) ?? ''} without one`,
    });
  const series = list(members(study)['series'])
    .map(members)
    .map((one) => ({
      uid: bareUid(text(one['uid']) ?? ''),
      instances: list(one['instance']).map((instance) =>
        bareUid(text(members(instance)['uid']) ?? ''),
      ),
      sizes: sizesOf(one),
    }));
  return { study: uid, series, sizes: sizesOf(study) };
}

/** Several manifests of one Study UID are a union (they may list subsets). */
function union(manifests: readonly Manifest[]): readonly Manifest[] {
  const byStudy = new Map<string, Manifest>();
  for (const manifest of manifests) {
    const known = byStudy.get(manifest.study);
    byStudy.set(manifest.study, known === undefined ? manifest : merge(known, manifest));
  }
  return [...byStudy.values()];
}

const merge = (one: Manifest, other: Manifest): Manifest => ({
  study: one.study,
  series: [
    ...one.series,
    ...other.series.filter(({ uid }) => !one.series.some((known) => known.uid === uid)),
  ],
  // A size is of what one manifest lists: it says nothing of the union.
  sizes: [],
  inSubsets: true,
});
