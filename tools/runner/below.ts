import type { Connection } from './run-options.ts';

type Side = 'fhir' | 'images';

/** Whether a URL is below a base; where one base continues the other, it belongs to the longer. */
export function isBelow(
  url: string,
  side: Side,
  { fhir, images }: Pick<Connection, Side>,
): boolean {
  const [own, other] = side === 'fhir' ? [fhir.base, images.base] : [images.base, fhir.base];
  const starts = (base: string): boolean => url.startsWith(`${base}/`);
  return starts(own) && !(starts(other) && other.length > own.length);
}
