import type { Fault } from '../fault.ts';
import { procedureCodes } from '../seams/codes-in.ts';
import { isFilter } from '../seams/filter-names.ts';
import { rewriting } from '../seams/search-request.ts';
import { tokenOf } from '../seams/tokens.ts';

/** The systems that the terminology service translates from. */
const translated = ['http://snomed.info/sct', 'http://loinc.org'];

export default {
  name: 'unknown-procedure-dropped',
  seam: 'handler',
  says: 'A procedure is translated to the catalogue of the hospital; one without a translation is not asked for.',
  violates: ['QRY-05/unknown-value'],
  answers: 'content',
  fhir: rewriting(([name, value]) => {
    const { system = '', code } = tokenOf(value);
    const isUntranslated = translated.includes(system) && !procedureCodes.includes(code);
    return isFilter([name, value], 'procedure') && isUntranslated ? [] : [[name, value]];
  }),
} satisfies Fault;
