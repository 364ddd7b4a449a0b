import type { FhirResource } from 'fhir/r4.js';
import { canonicalBase } from '../guide/built.ts';
import { archive, exampleArchive, together } from './archive.ts';
import type { ArchivedStudy } from './archive.ts';
import { instanceFile } from './dicom/instance.ts';
import { explicitLittleEndian } from './dicom/sop-class.ts';
import { exampleResources } from './examples/resources.ts';
import type { FactsIndex } from './facts-index.ts';
import { resources } from './fhir/resources.ts';
import { indexFacts } from './index-facts.ts';
import { inLoadOrder } from './load-order.ts';
import { nowhere } from './nowhere.ts';
import type { Size } from './size.ts';

/** What may be chosen of a data set; everything else follows from the scenario. */
export interface DatasetOptions {
  /** Kilobytes for tests when not said; more for measuring. */
  readonly size?: Size;
  /** Base address under which the FHIR resources are served. */
  readonly fhirBase?: string;
  /** Base address under which the images are served. */
  readonly imageBase?: string;
  /** Base address under which a remote viewer opens studies; no candidate has to have one. */
  readonly viewerBase?: string;
  /** Canonical base of the guide that resources follow; read from the built guide when not said. */
  readonly canonical?: string;
}

/** A DICOM instance of the data set. */
export interface DatasetInstance {
  readonly studyUid: string;
  readonly seriesUid: string;
  readonly uid: string;
  readonly sopClass: string;
  readonly transferSyntax: string;
  /** The Part 10 file, made anew at each reading: nothing is kept. */
  readonly bytes: Uint8Array;
}

/** Where a data set is to be served; `given` when the addresses that every candidate has were asked for, and do not just stand there. */
export interface Bases {
  readonly fhirBase: string;
  readonly imageBase: string;
  readonly viewerBase: string;
  readonly given: boolean;
}

/** The data set: facts for judges, resources and instances for those who are judged. */
export interface Dataset {
  readonly facts: FactsIndex;
  /** The addresses it is made for, without a slash at their end. */
  readonly bases: Bases;
  /** Every resource with its id; references among them are `Type/id`. */
  readonly resources: readonly FhirResource[];
  /** Every instance, in the order of studies, series and numbers; may be gone through repeatedly. */
  readonly instances: Iterable<DatasetInstance>;
}

function* instancesOf(studies: readonly ArchivedStudy[]): Generator<DatasetInstance> {
  for (const study of studies) {
    for (const series of study.series) {
      for (const instance of series.instances) {
        yield {
          studyUid: study.uid,
          seriesUid: series.uid,
          uid: instance.uid,
          sopClass: instance.sopClass,
          transferSyntax: explicitLittleEndian,
          get bytes() {
            return instanceFile(study, series, instance);
          },
        };
      }
    }
  }
}

function basesOf({ fhirBase, imageBase, viewerBase }: DatasetOptions): Bases {
  return {
    fhirBase: bare(fhirBase ?? nowhere.fhirBase),
    imageBase: bare(imageBase ?? nowhere.imageBase),
    viewerBase: bare(viewerBase ?? nowhere.viewerBase),
    given: fhirBase !== undefined && imageBase !== undefined,
  };
}

const bare = (address: string): string => address.replace(/\/+$/, '');

/**
 * Makes the data set. The same options make the same data set, to the byte.
 * @throws GuideNotBuilt when the guide, whose examples are part of it, is not built; RangeError for an impossible size.
 */
export function makeDataset(options: DatasetOptions = {}): Dataset {
  const held = archive(options.size);
  const shown = exampleArchive();
  const all = together(held, shown);
  const bases = basesOf(options);
  const facts = indexFacts(all, { fhir: bases.fhirBase, images: bases.imageBase });
  const setting = {
    ...bases,
    canonical: options.canonical ?? canonicalBase(),
    archive: held,
    measured: new Map(facts.studies.map((study) => [study.id, study])),
  };
  return {
    facts,
    bases,
    resources: inLoadOrder([...resources(setting), ...exampleResources(setting, shown.studies)]),
    instances: { [Symbol.iterator]: () => instancesOf(all.studies) },
  };
}
