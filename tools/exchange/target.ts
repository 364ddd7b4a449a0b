/** An identifier as FHIR search writes it: `system|value`. */
export interface Token {
  readonly system: string;
  readonly value: string;
}

/** What a candidate offers, as its owner says in the configuration (design: "The wire"). */
export interface Declares {
  readonly manifests: readonly ('documents' | 'resources')[];
  readonly reports: readonly ('documents' | 'resources')[];
  readonly options: readonly string[];
}

/** One captured answer. `body` is what the candidate sent, so nothing about its shape is known. */
export interface Answer {
  readonly status: number;
  /** Names in lower case; repeated headers joined by a comma. */
  readonly headers: Readonly<Record<string, string>>;
  /** The JSON value; undefined when the body is not JSON (`text` then holds what came). */
  readonly body: unknown;
  readonly text: string;
  /** Why `body` is undefined, for messages: `empty`, `not UTF-8`, or what the parser said. */
  readonly notJson?: string;
  /** The body as it came, only of an answer whose Content-Type is no text: a Binary holding DICOM. */
  readonly bytes?: Uint8Array;
  /** Id of the exchange, for evidence. */
  readonly exchange: number;
}

/** Search parameters in order, names repeated where a parameter is repeated. */
export type Parameters = readonly (readonly [name: string, value: string])[];

/** The FHIR side of a candidate; every call is captured, none throws for an HTTP status. */
export interface FhirClient {
  readonly base: string;
  search(type: string, parameters: Parameters, options?: SearchOptions): Promise<Answer>;
  read(type: string, id: string): Promise<Answer>;
  /** A URL the candidate gave: absolute, or relative to the base. Only configured origins get credentials. */
  get(url: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** Any request, for statements about HTTP itself. */
  request(method: string, path: string, options?: RequestOptions): Promise<Answer>;
}

export interface SearchOptions {
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
}

export interface RequestOptions {
  /** An empty value leaves a configured header out: a request without credentials. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** One part of a WADO-RS answer, judged as it streams: nothing of it is kept but what stands here. */
export interface ImagePart {
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: number;
  readonly sha256: string;
  /** What the first 64 KiB say of themselves as DICOM. */
  readonly dicom: DicomHead;
}

/** What identifies a DICOM instance, read from the start of its file; absent is what could not be read. */
export interface DicomHead {
  readonly sopClass?: string;
  readonly sopInstance?: string;
  readonly study?: string;
  /** YYYYMMDD, as the instance has it. */
  readonly studyDate?: string;
  readonly series?: string;
  readonly transferSyntax?: string;
  /** Why this is no readable Part 10 file, in words; empty: it is one. */
  readonly faults: readonly string[];
}

/** A whole answer for images: parts in order, and what the scanner found wrong with the multipart syntax. */
export interface ImageAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** False: the answer is one body of another type (rendered, thumbnail, an error), given as one part. */
  readonly multipart: boolean;
  readonly parts: readonly ImagePart[];
  /** The first 64 KiB of the first part: what a PNG, a JPEG or an error text is known by. */
  readonly head: Uint8Array;
  /** Faults of the multipart syntax (RFC 2046) or of the transfer, in words; empty is well-formed. */
  readonly faults: readonly string[];
  /** Body bytes on the wire. */
  readonly wireBytes: number;
  /** Milliseconds from the request on. */
  readonly timings: Readonly<{ headers: number; firstByte?: number; end: number }>;
  readonly exchange: number;
}

/** How images are asked for. */
export interface RetrieveOptions {
  /** Default: every part as DICOM in whatever transfer syntax it is stored. */
  readonly accept?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The DICOMweb side of a candidate. `path` is below the image base (`/studies/1.2.3`), or a URL it gave. */
export interface ImageClient {
  readonly base: string;
  /** Streams, scans and hashes; constant memory whatever the size. */
  retrieve(path: string, options?: RetrieveOptions): Promise<ImageAnswer>;
  /** DICOM JSON of QIDO-RS and WADO metadata. */
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
}

/** How much a check may ask, and by which seed it chooses what: the same seed chooses the same. */
export interface Sampling {
  readonly seed: string;
  /** Requests of one check on one binding, at most; where more could be asked, a part is chosen. */
  readonly requests: number;
}

/** What the runner hands a check: the candidate, reached only through these. */
export interface Target {
  readonly name: string;
  readonly fhir: FhirClient;
  readonly images: ImageClient;
  readonly declares: Declares;
  /** Scenario patient (`ana`) → the identifier the candidate knows that person by. */
  readonly patients: Readonly<Record<string, Token>>;
  /** The facts index of the data set the candidate holds; its shape is the oracle's business. */
  readonly facts: unknown;
  /** The line the candidate is reached over, as the owner calls it (for evidence). */
  readonly lineProfile: string;
  readonly sampling: Sampling;
  /** A value computed once per run and shared by checks; a failure makes its users untestable. */
  fixture<T>(name: string, make: () => Promise<T>): Promise<T>;
  /** Evidence of the running check. */
  readonly record: CheckRecord;
}

/** What a running check leaves behind besides its outcome. */
export interface CheckRecord {
  /** One more comparison was made: a pass that compared nothing is not a pass. */
  compared(count?: number): void;
  finding(code: string, says: string): void;
  sample(sample: {
    name: string;
    value: number | null;
    unit: string;
    size: number;
    validity: 'valid' | 'insufficient' | 'invalid';
    why?: string;
  }): void;
  /** Which spelling of a filter was used on a binding (`F2`), or null, and how it is known. */
  spelling(filter: string, binding: string, parameter: string | null, because: string): void;
  /** How reports and studies are linked; a later graph of the same title stands for the earlier. */
  graph(graph: Drawn): void;
}

/** A linkage graph as a check draws it (tools/verdict/graph.ts says what the words mean). */
export interface Drawn {
  readonly title: string;
  readonly nodes: readonly {
    readonly id: string;
    readonly kind: 'report' | 'study';
    readonly label: string;
    readonly listed: boolean;
  }[];
  readonly edges: readonly {
    readonly report: string;
    readonly study: string;
    readonly identifier: { readonly name: string; readonly value: string };
    readonly standing: 'both-ways' | 'report-only' | 'study-only' | 'conflict';
    readonly why?: string;
  }[];
}
