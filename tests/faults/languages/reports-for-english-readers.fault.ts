import type { Fault } from '../fault.ts';
import { Buffer } from 'node:buffer';
import { reworded } from '../seams/reworded.ts';

const isEnglishList = ({ headers, url }: Request): boolean =>
  /\/DiagnosticReport\b/.test(url) && /^en\b/.test(headers.get('accept-language') ?? '');

export default {
  name: 'reports-for-english-readers',
  seam: 'handler',
  says: 'Reports are read in the original or in English: the column of the translation is shown in its place.',
  violates: ['LNG-03/original@reports.resources'],
  answers: 'content',
  fhir: reworded((value, name) => {
    if (typeof value !== 'string') return value;
    if (name === 'data') return Buffer.from('Normal findings.').toString('base64');
    if (name === 'div') return '<div xmlns="http://www.w3.org/1999/xhtml">Normal findings.</div>';
    return name === 'conclusion' ? 'Normal findings.' : value;
  }, isEnglishList),
} satisfies Fault;
