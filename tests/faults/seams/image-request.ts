import type { Handler } from '../../../tools/reference-ncpeh/seam.ts';

/** What of the archive a request is about. */
export interface ImageRequest {
  readonly study: string;
  readonly series: string | undefined;
  readonly instance: string | undefined;
  /** Asks the server behind for another path below its base: `/studies/1.2.3`. */
  readonly ask: (path: string) => Promise<Response>;
  /** Asks it for what was asked. */
  readonly plainly: () => Promise<Response>;
}

const path = /^(.*)\/studies\/([^/]+)(?:\/series\/([^/]+)(?:\/instances\/([^/]+))?)?$/;

/** Puts itself in front of requests for studies, series and instances. */
export function retrieving(
  answer: (request: ImageRequest) => Promise<Response>,
): (handler: Handler) => Handler {
  return (handler) => (request) => {
    const [, base, study, series, instance] = path.exec(request.url) ?? [];
    if (base === undefined || study === undefined) return handler(request);
    const { headers } = request;
    const ask = (other: string): Promise<Response> =>
      handler(new Request(base + other, { headers }));
    return answer({ study, series, instance, ask, plainly: () => handler(request) });
  };
}
