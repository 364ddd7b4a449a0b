import type { Benign } from '../fault.ts';
import { rewritingJson } from '../seams/rewritten-json.ts';
import { deeply, prefersLanguage } from '../seams/reworded.ts';

/** A display in another language, with the one recorded beside it. */
function beside(value: unknown): unknown {
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
}

export default {
  name: 'translations-beside',
  seam: 'handler',
  says: 'Displays are translated into the language asked for, with the ones recorded as translations beside.',
  fhir: (handler) => {
    const translated = rewritingJson((text) => JSON.stringify(deeply(JSON.parse(text), beside)))(
      handler,
    );
    return (request) => (prefersLanguage(request) ? translated : handler)(request);
  },
} satisfies Benign;
