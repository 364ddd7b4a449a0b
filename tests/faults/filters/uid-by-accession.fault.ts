import type { Fault } from '../fault.ts';
import { numbersIn, studyUidsIn } from '../seams/facets.ts';
import { isFilter } from '../seams/filter-names.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import type { Search, Written } from '../seams/search-request.ts';
import { matchesIn } from '../seams/searchset.ts';

/** The studies of the patient asked about, with the values of their accession numbers. */
async function studiesOf({ askType, parameters }: Search) {
  const patient = parameters.filter(([name]) => name.startsWith('patient'));
  const matches = await matchesIn(await askType('ImagingStudy', patient));
  return matches.map(({ resource }) => ({
    uid: studyUidsIn(resource)[0] ?? '',
    numbers: numbersIn(resource, 'ACSN').map(({ value }) => value),
  }));
}

/** A UID filter with the UIDs of all studies that share an accession number with one asked for. */
async function widened(search: Search): Promise<Written> {
  const studies = await studiesOf(search);
  return search.parameters.map(([name, value]) => {
    if (!isFilter([name, value], 'studyUid')) return [name, value];
    const asked = studies.filter(({ uid }) => value.includes(uid));
    const numbers = asked.flatMap((each) => each.numbers);
    const all = studies.filter((each) => each.numbers.some((number) => numbers.includes(number)));
    return [name, [value, ...all.map(({ uid }) => `urn:dicom:uid|urn:oid:${uid}`)].join(',')];
  });
}

export default {
  name: 'uid-by-accession',
  seam: 'handler',
  says: 'Lists are kept by accession number: a Study Instance UID is translated into its number, issuer lost.',
  violates: ['QRY-06/precision'],
  answers: 'content',
  fhir: searching(listTypes, async (search) => search.ask(await widened(search))),
} satisfies Fault;
