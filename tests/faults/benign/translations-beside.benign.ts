import type { Benign } from '../fault.ts';
import { prefersLanguage, reworded } from '../seams/reworded.ts';

export default {
  name: 'translations-beside',
  seam: 'handler',
  says: 'Displays are translated into the language asked for, with the ones recorded as translations beside.',
  fhir: reworded((value) => {
    if (typeof value !== 'object' || value === null || !('display' in value)) return value;
    const { display } = value as { readonly display: string };
    return {
      ...value,
      display: `(fr) ${display}`,
      _display: {
        extension: [
          {
            url: 'http://hl7.org/fhir/StructureDefinition/translation',
            extension: [
              { url: 'lang', valueCode: 'en' },
              { url: 'content', valueString: display },
            ],
          },
        ],
      },
    };
  }, prefersLanguage),
} satisfies Benign;
