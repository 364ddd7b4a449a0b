import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { listTypes, searching } from '../seams/search-request.ts';

export default {
  name: 'uid-is-enough',
  seam: 'handler',
  says: 'A Study Instance UID names the study, so whatever else is asked is not looked at.',
  violates: [],
  answers: 'content',
  fhir: searching(listTypes, ({ parameters, ask }) => {
    const named = parameters.some((parameter) => isFilter(parameter, 'studyUid'));
    return ask(
      named
        ? parameters.filter((each) => !isFilter(each) || isFilter(each, 'studyUid'))
        : parameters,
    );
  }),
} satisfies Fault;
