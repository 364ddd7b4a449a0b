import type { Bundle, DocumentReference, FhirResource } from 'fhir/r4.js';

/**
 * How far a resource may be seen. `current`: listed and read. `superseded`: a newer version took its place; an envelope stays
 * readable and says so itself, a document or report is gone (410). `withheld`: never published, as if it were not here.
 */
export type Standing = 'current' | 'superseded' | 'withheld';

/** The report statuses the guideline lets cross a border (Article 8): final ones. */
const finalStatuses = ['final', 'amended', 'corrected', 'appended'];
const retracted = ['cancelled', 'entered-in-error'];

/** `Type/id` of a resource, as references write it. */
export function addressOf(resource: FhirResource): string {
  return `${resource.resourceType}/${resource.id ?? ''}`;
}

function entriesOf(bundle: Bundle): readonly FhirResource[] {
  const { entry = [] } = bundle as Bundle<FhirResource>;
  return entry.map(({ resource }) => resource).filter((resource) => resource !== undefined);
}

/** What a status alone decides; the standing of documents follows from their envelopes. */
function byStatus(resource: FhirResource): Standing {
  switch (resource.resourceType) {
    case 'DiagnosticReport':
      return finalStatuses.includes(resource.status) ? 'current' : 'withheld';
    case 'ImagingStudy':
      return retracted.includes(resource.status) ? 'withheld' : 'current';
    case 'DocumentReference':
      if (retracted.includes(resource.status)) return 'withheld';
      if (['preliminary', 'entered-in-error'].includes(resource.docStatus ?? '')) return 'withheld';
      return resource.status === 'superseded' ? 'superseded' : 'current';
    case 'Bundle':
      return entriesOf(resource).map(byStatus).includes('withheld') ? 'withheld' : 'current';
    default:
      return 'current';
  }
}

/** The documents an envelope gives addresses of, as `Bundle/id` or `Binary/id`. */
function documentsOf({ content }: DocumentReference): readonly string[] {
  return content.flatMap(({ attachment }) => {
    return /(?:^|\/)((?:Bundle|Binary)\/[^/]+)$/.exec(attachment.url ?? '')?.[1] ?? [];
  });
}

function best(standings: readonly Standing[]): Standing {
  if (standings.includes('current')) return 'current';
  return standings.includes('superseded') ? 'superseded' : 'withheld';
}

type Standings = Map<string, Standing>;

/** An envelope is withheld with its document: a preliminary report is not even announced. */
function judgeEnvelopes(envelopes: readonly DocumentReference[], standings: Standings): void {
  for (const envelope of envelopes) {
    const documents = documentsOf(envelope).map((address) => standings.get(address));
    if (documents.includes('withheld')) standings.set(addressOf(envelope), 'withheld');
  }
}

/** A document stands as the best of its envelopes; without an envelope nothing published it. */
function judgeDocuments(
  documents: readonly FhirResource[],
  envelopes: readonly DocumentReference[],
  standings: Standings,
): void {
  const announced = new Map<string, Standing[]>();
  for (const envelope of envelopes) {
    const standing = standings.get(addressOf(envelope)) ?? 'withheld';
    for (const address of documentsOf(envelope))
      announced.set(address, [...(announced.get(address) ?? []), standing]);
  }
  for (const document of documents) {
    const address = addressOf(document);
    standings.set(address, best(announced.get(address) ?? []));
  }
}

/** A report that only superseded documents hold is an old version: R4 has no element on DiagnosticReport that says so. */
function judgeReports(bundles: readonly Bundle[], standings: Standings): void {
  const held = new Map<string, Standing[]>();
  for (const bundle of bundles) {
    for (const resource of entriesOf(bundle)) {
      if (resource.resourceType !== 'DiagnosticReport') continue;
      const address = addressOf(resource);
      const standing = standings.get(addressOf(bundle)) ?? 'withheld';
      held.set(address, [...(held.get(address) ?? []), standing]);
    }
  }
  for (const [address, documents] of held) {
    if (standings.get(address) !== 'current') continue;
    if (best(documents) === 'superseded') standings.set(address, 'superseded');
  }
}

/** The standing of every resource, by `Type/id`: only final and latest versions are provided (guideline, Article 8, use case 1 step 8). */
export function standingsOf(resources: readonly FhirResource[]): ReadonlyMap<string, Standing> {
  const standings: Standings = new Map(
    resources.map((resource) => [addressOf(resource), byStatus(resource)]),
  );
  const envelopes = resources.filter((each) => each.resourceType === 'DocumentReference');
  const bundles = resources.filter((each) => each.resourceType === 'Bundle');
  const binaries = resources.filter((each) => each.resourceType === 'Binary');
  judgeEnvelopes(envelopes, standings);
  judgeDocuments([...bundles, ...binaries], envelopes, standings);
  judgeReports(bundles, standings);
  return standings;
}
