import { constants, inflateRawSync } from 'node:zlib';
import dicomParser from 'dicom-parser';
import type { DataSet } from 'dicom-parser';
import type { DicomHead } from './target.ts';

/** The last of the elements read here; what follows is not parsed. */
const seriesTag = 'x0020000e';
/** Enough for all elements before the Series Instance UID, whatever a deflated head blows up to. */
const mostInflated = 4 * 1024 * 1024;

/**
 * What the start of a Part 10 file says of the instance. Never throws: what is not readable is a fault
 * in words, and what could be read before it is kept.
 */
export function dicomHead(head: Uint8Array): DicomHead {
  const faults = part10Faults(head);
  if (faults.length > 0) return { faults };
  const meta = attempted(() => dicomParser.readPart10Header(head));
  const whole = attempted(() =>
    dicomParser.parseDicom(head, { untilTag: seriesTag, inflater: inflate }),
  );
  const found = { ...identity(meta.dataSet), ...identity(whole.dataSet) };
  if (whole.why !== undefined && !passed(whole.dataSet))
    return { ...found, faults: [`unreadable DICOM: ${whole.why}`] };
  return { ...found, faults: [...missing(found), ...disagreeing(meta.dataSet, found)] };
}

interface Attempted {
  readonly dataSet: DataSet | undefined;
  readonly why?: string;
}

/** What dicom-parser read, also when it gave up on the way: it throws strings, errors, and what it had. */
function attempted(parse: () => DataSet): Attempted {
  try {
    return { dataSet: parse() };
  } catch (error) {
    const { dataSet } = Object(error) as { dataSet?: DataSet };
    return { dataSet, why: why(error) };
  }
}

/** Whether the elements read here lie behind: what failed is the cut at 64 KiB, not the file. */
const passed = (dataSet: DataSet | undefined): boolean =>
  Object.keys(dataSet?.elements ?? {}).some((tag) => tag > seriesTag);

/** PS3.10 7.1: 128 bytes, then DICM. */
function part10Faults(head: Uint8Array): string[] {
  if (head.length === 0) return ['the part is empty; wanted: a DICOM file'];
  const mark = Buffer.from(head.subarray(128, 132)).toString('latin1');
  if (mark === 'DICM') return [];
  const start = JSON.stringify(Buffer.from(head.subarray(0, 24)).toString('latin1'));
  return [`no DICM after 128 bytes (PS3.10 7.1); the part begins ${start}`];
}

const tags = {
  transferSyntax: 'x00020010',
  sopClass: 'x00080016',
  sopInstance: 'x00080018',
  study: 'x0020000d',
  series: seriesTag,
} as const;

/** Type 2: it may be empty. */
const studyDateTag = 'x00080020';

type Identity = Omit<DicomHead, 'faults'>;

function identity(dataSet: DataSet | undefined): Identity {
  if (dataSet === undefined) return {};
  const found = Object.entries(tags).flatMap(([name, tag]): [string, string][] => {
    const value = valueOf(dataSet, tag);
    return value === undefined ? [] : [[name, value]];
  });
  const studyDate = valueOf(dataSet, studyDateTag);
  return { ...Object.fromEntries(found), ...(studyDate !== undefined && { studyDate }) };
}

function valueOf(dataSet: DataSet, tag: string): string | undefined {
  try {
    // PS3.5 9.1: UIDs are padded with one NUL; some write a space.
    const value = dataSet.string(tag)?.replace(/[\0 ]+$/, '');
    return value === '' ? undefined : value;
  } catch {
    return undefined;
  }
}

const missing = (found: Identity): string[] =>
  Object.entries(tags)
    .filter(([name]) => !(name in found))
    .map(([name, tag]) => `no ${name} (${tag.slice(1, 5)},${tag.slice(5)})`);

/** The whole file up to `position`, then the rest inflated as far as it came (1.2.840.10008.1.2.1.99). */
function inflate(bytes: Uint8Array, position: number): Uint8Array {
  const rest = inflateRawSync(bytes.subarray(position), {
    finishFlush: constants.Z_SYNC_FLUSH,
    maxOutputLength: mostInflated,
  });
  return Buffer.concat([bytes.subarray(0, position), rest]);
}

/** PS3.10 7.1: the file meta information repeats what the data set says it is. */
function disagreeing(meta: DataSet | undefined, found: Identity): string[] {
  const repeated = { sopClass: 'x00020002', sopInstance: 'x00020003' } as const;
  return (['sopClass', 'sopInstance'] as const).flatMap((name) => {
    const said = meta === undefined ? undefined : valueOf(meta, repeated[name]);
    return said === found[name] || found[name] === undefined
      ? []
      : [
          `the file meta information says ${name} ${said ?? 'nothing'}, the data set ${found[name]}`,
        ];
  });
}

function why(error: unknown): string {
  if (typeof error === 'string') return error;
  const { exception, message } = Object(error) as { exception?: unknown; message?: unknown };
  if (exception !== undefined) return why(exception);
  return typeof message === 'string' ? message : 'no reason given';
}
