import type { Fault } from '../fault.ts';
import type { Members } from '../seams/listed-entries.ts';
import { prefersLanguage, reworded } from '../seams/reworded.ts';

export default {
  name: 'codes-of-the-reader',
  seam: 'handler',
  says: 'Codes are mapped to the code system of the country that asks, and replaced.',
  violates: ['LNG-02/codes'],
  answers: 'content',
  fhir: reworded((value) => {
    if (typeof value !== 'object' || value === null || !('code' in value)) return value;
    const coding = value as Members;
    return coding['system'] === 'http://snomed.info/sct' || String(coding['system']).endsWith('DCM')
      ? { ...coding, system: 'urn:oid:2.999.9.3', code: `N${String(coding['code'])}` }
      : value;
  }, prefersLanguage),
} satisfies Fault;
