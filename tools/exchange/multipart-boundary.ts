/** The boundary of a multipart Content-Type, and what is wrong with it. */
export interface Boundary {
  /** Undefined: there is none, so no part can be found. */
  readonly value: string | undefined;
  readonly faults: readonly string[];
}

/** RFC 2046 5.1.1. */
const longest = 70;
const allowed = /^[0-9A-Za-z'()+_,\-./:=? ]*[0-9A-Za-z'()+_,\-./:=?]$/;

/** A quoted parameter may hold semicolons: Orthanc quotes `type` together with `transfer-syntax`. */
const parameter = /;\s*boundary\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]*))/i;

/**
 * Reads the boundary as leniently as it can be told apart: unquoted values may hold what only quoted
 * ones should. Faults are for boundaries that RFC 2046 does not allow.
 */
export function boundaryOf(contentType: string): Boundary {
  const found = parameter.exec(contentType);
  const value = found?.[1]?.replace(/\\(.)/g, '$1') ?? found?.[2] ?? '';
  if (value === '')
    return {
      value: undefined,
      faults: [
        `Content-Type names no boundary: ${contentType}; wanted: boundary=… (RFC 2046 5.1.1)`,
      ],
    };
  const faults: string[] = [];
  if (value.length > longest)
    faults.push(`The boundary has ${value.length} characters; RFC 2046 5.1.1 allows ${longest}.`);
  if (!allowed.test(value))
    faults.push(
      `The boundary ${JSON.stringify(value)} has characters that RFC 2046 5.1.1 forbids.`,
    );
  return { value, faults };
}
