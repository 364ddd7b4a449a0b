import type { ExchangeRecord } from '../exchange/record.ts';
import type { Finding } from '../verdict/run.ts';
import { isBelow } from './below.ts';
import type { Connection } from './run-options.ts';

/** Media types that an image base answers with: DICOM, DICOM JSON, and what images are rendered to. */
const ofImages = /^(multipart\/related|application\/(dicom|zip)|image\/|video\/)/i;

/**
 * That nothing below the image base was answered as DICOMweb answers, though it was asked: a wrong
 * address makes every check of images fail, and so does an archive that holds none of them.
 */
export function imageBaseFinding(
  connection: Pick<Connection, 'fhir' | 'images' | 'exchanges'>,
): Finding | undefined {
  const asked = connection.exchanges.filter(({ url }) => isBelow(url, 'images', connection));
  if (asked.length === 0 || asked.some(isOfImages)) return undefined;
  const came = asked.map(inWords);
  const [most = ''] = [...new Set(came)].sort(
    (one, other) => count(came, other) - count(came, one),
  );
  return {
    code: 'image-base',
    says:
      `${connection.images.base}: found no DICOM and no image in ${asked.length} answers, most often ${most}. ` +
      'Is this the address of the images (--images, `images.base` in the configuration), and are they loaded?',
  };
}

const count = (all: readonly string[], one: string): number =>
  all.filter((other) => other === one).length;

const typeOf = ({ responseHeaders }: ExchangeRecord): string =>
  responseHeaders?.['content-type'] ?? 'no content type';

/** 204: a search for studies that finds none (PS3.18 8.3.4.4). */
const isOfImages = (exchange: ExchangeRecord): boolean =>
  exchange.status === 204 || ofImages.test(typeOf(exchange));

const inWords = (exchange: ExchangeRecord): string =>
  exchange.status === undefined ? 'no answer' : `${exchange.status}, ${typeOf(exchange)}`;
