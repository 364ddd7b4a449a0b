import { bareUid } from '../answers/identifiers.ts';
import { list, members, text } from '../answers/shape.ts';

/** A size a candidate announces, in bytes of DICOM Part 10 files, and the transfer syntax it is true of. */
export interface AnnouncedSize {
  readonly bytes: number;
  readonly transferSyntax: string | undefined;
}

/** The extension `study-size` by the end of its URL: the guide's canonical is the publisher's. */
const isStudySize = ({ url }: Readonly<Record<string, unknown>>): boolean =>
  text(url)?.endsWith('/StructureDefinition/study-size') === true;

/** The sizes announced on an element: several, one for each transfer syntax. */
export function sizesOf(element: unknown): readonly AnnouncedSize[] {
  return list(members(element)['extension'])
    .map(members)
    .filter(isStudySize)
    .map((extension) => list(extension['extension']).map(members))
    .flatMap((parts) => {
      const value = (name: string): Readonly<Record<string, unknown>> =>
        parts.find(({ url }) => url === name) ?? {};
      const bytes = members(value('bytes')['valueQuantity'])['value'];
      const syntax = text(value('transferSyntax')['valueUri']);
      if (typeof bytes !== 'number') return [];
      return [{ bytes, transferSyntax: syntax === undefined ? undefined : bareUid(syntax) }];
    });
}
