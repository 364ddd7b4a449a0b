import type { Fault } from '../fault.ts';
import { showing } from '../seams/listed-entries.ts';
import type { Members } from '../seams/listed-entries.ts';
import { studyUid } from '../../../tools/dataset/uid.ts';

const prior = { system: 'urn:dicom:uid', value: `urn:oid:${studyUid('ct-abdomen')}` };

const isOfAna = (entry: Members): boolean =>
  JSON.stringify(entry['subject']).includes('Patient/ana');

const isManifest = (entry: Members): boolean => JSON.stringify(entry['type']).includes('18748-4');

export default {
  name: 'prior-study-too',
  seam: 'handler',
  says: 'The entry of a study carries the UID of the study before it as well, because they hang together.',
  violates: [
    'MET-01/study@manifests.documents',
    'MET-01/study@manifests.resources',
    'MET-05/studies@manifests.documents',
  ],
  answers: 'content',
  fhir: showing(
    {
      DocumentReference: (entry) => {
        const context = entry['context'] as Members;
        const related = [...(context['related'] as readonly Members[]), { identifier: prior }];
        return isManifest(entry) && isOfAna(entry)
          ? { ...entry, context: { ...context, related } }
          : entry;
      },
      ImagingStudy: (entry) =>
        isOfAna(entry)
          ? { ...entry, identifier: [...(entry['identifier'] as readonly Members[]), prior] }
          : entry,
    },
    'unfiltered',
  ),
} satisfies Fault;
