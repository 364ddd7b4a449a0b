import { retrieveImages } from './interactions/retrieve-images.ts';
import type { Handler } from './seam.ts';
import type { Store } from './store.ts';

/** Where the image base stands below its origin. */
export const imagesPath = '/dicomweb';

const route = /^\/studies\/([0-9.]+)(?:\/series\/([0-9.]+)(?:\/instances\/([0-9.]+))?)?\/?$/;

/** The image base: WADO-RS of study, series and instance; every other address has no content. */
export function imagesHandler(store: Store): Handler {
  return (request) => {
    const { pathname } = new URL(request.url);
    const below = pathname.startsWith(imagesPath) ? pathname.slice(imagesPath.length) : '';
    const [, study, series, instance] = route.exec(below) ?? [];
    if (study === undefined) return Promise.resolve(new Response(null, { status: 404 }));
    if (!['GET', 'HEAD'].includes(request.method)) {
      return Promise.resolve(new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } }));
    }
    const selection = { study, series, instance };
    const accept = request.headers.get('accept');
    return Promise.resolve(retrieveImages(store.instances(study), selection, accept));
  };
}
