import type { Failure, FailureKind } from './exchange-error.ts';

/** Codes of Node, OpenSSL and undici, by what they mean here. The first pattern that fits decides. */
const byCode: readonly (readonly [RegExp, FailureKind])[] = [
  [/^(ENOTFOUND|EAI_\w+|ENODATA|ESERVFAIL)$/, 'dns'],
  [
    /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL|EACCES|EPERM)$/,
    'unreachable',
  ],
  [/^(UND_ERR_CONNECT_TIMEOUT|ETIMEDOUT)$/, 'unreachable'],
  [/CERT|SELF_SIGNED|ISSUER|^ERR_(SSL|TLS)|^EPROTO$|CRL|HOSTNAME_MISMATCH/, 'tls'],
  [/^UND_ERR_(HEADERS|BODY)_TIMEOUT$/, 'timeout'],
  [/^(UND_ERR_HEADERS_OVERFLOW|HPE_HEADER_OVERFLOW)$/, 'too-large'],
  [/^HPE_(INVALID_EOF_STATE|CLOSED_CONNECTION)$/, 'truncated'],
  [/^(HPE_|HTTPParserError)/, 'malformed'],
  [/^UND_ERR_RES_CONTENT_LENGTH_MISMATCH$/, 'truncated'],
  [/^(ECONNRESET|EPIPE|ECONNABORTED|UND_ERR_SOCKET|UND_ERR_CLOSED|UND_ERR_DESTROYED)$/, 'reset'],
];

const inWords: Partial<Record<FailureKind, string>> = {
  dns: 'the host name has no address',
  unreachable: 'nothing accepts a connection there',
  tls: 'TLS failed',
  timeout: 'no answer within the time',
  'too-large': 'the headers are too large',
  malformed: 'the answer is not HTTP',
  truncated: 'the connection ended before the body did',
  reset: 'the connection broke before an answer came',
};

/**
 * What a network error means. `begun`: response headers had come, so a broken connection is a
 * truncated answer. An error nobody expected is a `reset` that quotes it.
 */
export function failureOf(error: unknown, begun: boolean): Failure {
  const { code, message } = root(error);
  if (/^proxy response \(\d+\)/i.test(message))
    return { kind: 'proxy', says: `the HTTP proxy does not let the request through (${message})` };
  const found = byCode.find(([pattern]) => pattern.test(code))?.[1] ?? 'reset';
  const kind = found === 'reset' && begun ? 'truncated' : found;
  // What OpenSSL calls a first record that is none: as a rule an answer in plain HTTP.
  if (noTls.test(code))
    return {
      kind,
      says: `what answers there does not speak TLS; is the address http://? (${code})`,
    };
  const detail = [code, message].filter((part) => part !== '').join(' ');
  return { kind, says: `${inWords[kind] ?? kind} (${detail})` };
}

const noTls = /WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST/;

/** fetch and happy-eyeballs wrap the error that matters. */
function root(error: unknown): { code: string; message: string } {
  let at = error as Partial<Record<'code' | 'name' | 'message' | 'cause' | 'errors', unknown>>;
  for (let depth = 0; depth < 5 && typeof at.code !== 'string'; depth += 1) {
    const inner: unknown = Array.isArray(at.errors) ? at.errors[0] : at.cause;
    if (typeof inner !== 'object' || inner === null) break;
    at = inner;
  }
  return {
    // undici's parser error has a name only.
    code: [at.code, at.name].map(String).find((word) => !/^(undefined|Error)$/.test(word)) ?? '',
    message: typeof at.message === 'string' ? at.message : String(error),
  };
}
