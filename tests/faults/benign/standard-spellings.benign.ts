import type { Handler } from '../../../tools/reference-ncpeh/seam.ts';
import type { Benign } from '../fault.ts';
import { stating } from '../seams/capability-statement.ts';
import { searching } from '../seams/search-request.ts';

/** What this guide adds to the search of documents, and some anchors with it. */
const own: readonly string[] = [
  'modality',
  'anatomical-region',
  'procedure-code',
  'study-instance-uid',
  'accession-number',
  'order-identifier',
];

const ignoring = searching(['DocumentReference'], ({ parameters, ask }) =>
  ask(parameters.filter(([name]) => !own.includes(name))),
);

const unlisted = stating((statement) => ({
  ...statement,
  rest: (statement.rest ?? []).map((rest) => ({
    ...rest,
    resource: (rest.resource ?? []).map((resource) =>
      resource.type === 'DocumentReference'
        ? {
            ...resource,
            searchParam: (resource.searchParam ?? []).filter(({ name }) => !own.includes(name)),
          }
        : resource,
    ),
  })),
}));

export default {
  name: 'standard-spellings',
  seam: 'handler',
  says: 'Documents are searched as IHE MHD says and in no other way; what else is sent it passes over in silence.',
  fhir: (handler: Handler): Handler => unlisted(ignoring(handler)),
} satisfies Benign;
