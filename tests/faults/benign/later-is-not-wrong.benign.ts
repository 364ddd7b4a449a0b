import type { Benign } from '../fault.ts';

export default {
  name: 'later-is-not-wrong',
  seam: 'handler',
  says: 'A nearline archive fetches each study first: 503 with Retry-After, then it is there.',
  images: (handler) => {
    const fetched = new Set<string>();
    return (request) => {
      const study = /\/studies\/([^/]+)/.exec(request.url)?.[1] ?? '';
      if (fetched.has(study)) return handler(request);
      fetched.add(study);
      return Promise.resolve(new Response(null, { status: 503, headers: { 'retry-after': '0' } }));
    };
  },
} satisfies Benign;
