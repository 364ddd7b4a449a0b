import type { ArchivedSeries, ArchivedStudy } from '../archive.ts';
import { uid } from '../uid.ts';
import { keyObjectElements } from './key-object.ts';
import { keyObjectSelection } from './sop-class.ts';
import { studyModules } from './study-modules.ts';
import { part10 } from './write.ts';

/** SOP Instance UID of a manifest, bare: also the identity of its twin, the FHIR manifest. */
export function manifestUid(manifest: string): string {
  return uid(`manifest ${manifest}`);
}

/** What a DICOM manifest is made of besides the study it lists. */
export interface KosToMake {
  readonly study: ArchivedStudy;
  /** Those of its series that are listed. */
  readonly series: readonly ArchivedSeries[];
  /** SOP Instance UID, bare. */
  readonly uid: string;
  readonly created: string;
  /** Base address of the image service. */
  readonly imageBase: string;
}

/**
 * A manifest as a key object selection document titled Manifest (DCM 113030): it lists everything and singles nothing out. It is no
 * member of the study, so it stands in a series of its own that the archive does not hold.
 */
export function manifestKos({
  study,
  series: listed,
  uid: instanceUid,
  created,
  imageBase,
}: KosToMake): Uint8Array {
  const series = {
    facts: { modality: 'KO', description: 'Manifest', instances: 1 },
    uid: uid(`manifest series ${study.facts.id}`),
    number: study.series.length + 1,
    instances: [],
  } as const;
  const instance = { uid: instanceUid, sopClass: keyObjectSelection, number: 1 };
  return part10({
    ...studyModules(study, series, instance),
    ...keyObjectElements(study, {
      title: {
        system: 'http://dicom.nema.org/resources/ontology/DCM',
        code: '113030',
        display: 'Manifest',
      },
      created,
      selected: listed.map((each) => ({
        series: each,
        instances: each.instances,
        retrieveUrl: `${imageBase}/studies/${study.uid}/series/${each.uid}`,
      })),
    }),
  });
}
