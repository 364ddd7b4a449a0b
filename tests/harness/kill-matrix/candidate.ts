import { makeDataset } from '../../../tools/dataset/make-dataset.ts';
import type { Dataset } from '../../../tools/dataset/make-dataset.ts';
import { connect } from '../../../tools/exchange/connect.ts';
import type { Token } from '../../../tools/exchange/target.ts';
import { createNcpeh } from '../../../tools/reference-ncpeh/create-ncpeh.ts';
import type { Ncpeh } from '../../../tools/reference-ncpeh/create-ncpeh.ts';
import { fhirPath } from '../../../tools/reference-ncpeh/fhir-handler.ts';
import { builtGuide } from '../../../tools/reference-ncpeh/guide.ts';
import type { Holdings, StoredInstance } from '../../../tools/reference-ncpeh/holdings.ts';
import { imagesPath } from '../../../tools/reference-ncpeh/images-handler.ts';
import { listen } from '../../../tools/reference-ncpeh/listen.ts';
import type { Fault as Seam, Handler } from '../../../tools/reference-ncpeh/seam.ts';
import type { Candidate } from '../../../tools/runner/run-options.ts';
import type { Benign, Fault } from '../../faults/fault.ts';
import { answeredBy, heldBy } from '../../faults/variants/variant.ts';
import type { Variant } from '../../faults/variants/variant.ts';

/** The reference NCPeH of one worker: two listeners opened once, whatever is wrong with it exchanged. */
export interface Stand {
  /** Makes the served NCPeH wrong in one way, or right; returns how to reach it, fresh connections included. */
  reach(fault: Fault | Benign | undefined): Candidate & { readonly close: () => Promise<void> };
  /** Makes it a server of another kind. */
  impersonate(variant: Variant): Candidate & { readonly close: () => Promise<void> };
  close(): Promise<void>;
}

/** What is served at the moment. */
interface Current {
  ncpeh: Ncpeh | undefined;
  seam: Seam | undefined;
}

/**
 * Opens the listeners, then makes the data set with their addresses in it. All faults share what the
 * reference NCPeH indexed, because it remembers that by resource.
 */
export async function openStand(): Promise<Stand> {
  const current: Current = { ncpeh: undefined, seam: undefined };
  const open = async (side: 'fhir' | 'images') =>
    listen(handlerOf(current, side), {
      wire: (request) =>
        current.seam?.seam === 'wire' ? current.seam[side]?.(request) : undefined,
    });
  const [fhir, images] = await Promise.all([open('fhir'), open('images')]);
  const bases = { fhir: fhir.url + fhirPath, images: images.url + imagesPath };
  const dataset = makeDataset({ fhirBase: bases.fhir, imageBase: bases.images });
  const holdings = { resources: dataset.resources, instances: kept(dataset.instances) };
  const guide = builtGuide();
  const right = createNcpeh(holdings, guide);
  return {
    reach: (fault) => {
      current.seam = fault;
      current.ncpeh = wronged(
        fault,
        right,
        () => holdings,
        (held) => createNcpeh(held, guide),
      );
      return candidate(bases, dataset, fault);
    },
    impersonate: (variant) => {
      const held = createNcpeh(heldBy(variant, holdings), guide);
      current.seam = undefined;
      current.ncpeh = { ...held, fhir: answeredBy(variant, held.fhir) };
      const { name, declares } = variant;
      return { ...candidate(bases, dataset, undefined), name, declares };
    },
    close: async () => {
      await Promise.all([fhir.close(), images.close()]);
    },
  };
}

const handlerOf =
  (current: Current, side: 'fhir' | 'images'): Handler =>
  (request) =>
    current.ncpeh?.[side](request) ?? Promise.resolve(new Response(null, { status: 503 }));

function wronged(
  fault: Seam | undefined,
  right: Ncpeh,
  holdings: () => Holdings,
  create: (held: Holdings) => Ncpeh,
): Ncpeh {
  if (fault?.seam === 'data') return create(fault.data(holdings()));
  if (fault?.seam !== 'handler') return right;
  return {
    fhir: fault.fhir?.(right.fhir) ?? right.fhir,
    images: fault.images?.(right.images) ?? right.images,
  };
}

/** Instances whose bytes are made once: a worker sends them a hundred times. */
function kept(instances: Iterable<StoredInstance>): readonly StoredInstance[] {
  return [...instances].map((instance) => {
    let bytes: Uint8Array | undefined;
    return {
      ...withoutBytes(instance),
      get bytes() {
        return (bytes ??= instance.bytes);
      },
    };
  });
}

const withoutBytes = ({
  studyUid,
  seriesUid,
  uid,
  sopClass,
  transferSyntax,
}: StoredInstance): Omit<StoredInstance, 'bytes'> => ({
  studyUid,
  seriesUid,
  uid,
  sopClass,
  transferSyntax,
});

/** As its owner would configure it: what it declares does not depend on what is wrong with it. */
function candidate(
  bases: { readonly fhir: string; readonly images: string },
  { facts }: Dataset,
  fault: Fault | Benign | undefined,
): ReturnType<Stand['reach']> {
  const connection = connect({
    fhir: { base: bases.fhir },
    images: { base: bases.images },
    ...(fault?.budgets === undefined ? {} : { budgets: fault.budgets }),
  });
  const patients = facts.patients.flatMap(({ id, identifiers: [first] }): [string, Token][] =>
    first === undefined ? [] : [[id, first]],
  );
  return {
    name: fault?.name ?? 'reference NCPeH',
    connection,
    declares: {
      manifests: ['documents', 'resources'],
      reports: ['documents', 'resources'],
      options: ['download'],
    },
    patients: Object.fromEntries(patients),
    facts,
    lineProfile: 'loopback',
    close: () => connection.close(),
  };
}
