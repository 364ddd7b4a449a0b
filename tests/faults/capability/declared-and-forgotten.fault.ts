import type { Fault } from '../fault.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { echoing } from '../seams/searchset.ts';

/** Parameters that no filter of Article 10 needs. */
const forgotten = ['format', 'contenttype', 'security-label', 'reason', 'dicom-class', 'issued'];

export default {
  name: 'declared-and-forgotten',
  seam: 'handler',
  says: 'The statement is copied from a sample; what is beyond the filters is accepted and not compared.',
  violates: ['CAP-04/applied'],
  answers: 'content',
  fhir: searching(listTypes, async ({ parameters, ask }) => {
    const dropped = parameters.filter(([name]) => forgotten.includes(name));
    const answer = await ask(parameters.filter((parameter) => !dropped.includes(parameter)));
    return dropped.length === 0 ? answer : echoing(answer, dropped);
  }),
} satisfies Fault;
