import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { expect } from 'chai';
import type { Bundle, DocumentReference, ImagingStudy, Media, Reference } from 'fhir/r4.js';
import { builtResources } from '../../tools/guide/built.ts';
import { documentOf, ofType } from './clinical/report-document.ts';
import type { ReportDocument } from './clinical/report-document.ts';

const bundles = builtResources('Bundle') as unknown as Bundle[];
const envelopes = builtResources('DocumentReference') as unknown as DocumentReference[];
const media = builtResources('Media') as unknown as Media[];
const studies = (builtResources('ImagingStudy') as unknown as ImagingStudy[]).filter(
  ({ meta }) =>
    meta?.profile?.some((one) => one.endsWith('/imaging-manifest-imagingstudy')) === true,
);
const reports = bundles.flatMap((bundle) => documentOf(bundle) ?? []);

/** Numbers by which references link, each with its system. */
function numbersOf(references: readonly Reference[] = []): string[] {
  const all = references.map(
    ({ identifier }) => `${identifier?.system ?? ''}|${identifier?.value ?? ''}`,
  );
  return [...new Set(all)].sort();
}

const studyUid = ({ identifier = [] }: ImagingStudy): string =>
  identifier.find(({ system }) => system === 'urn:dicom:uid')?.value ?? '';

const envelopesOf = (bundle: Bundle): DocumentReference[] =>
  envelopes.filter(({ content }) =>
    content.some(
      ({ attachment }) => attachment.url?.endsWith(`/Bundle/${bundle.id ?? ''}`) === true,
    ),
  );

const studySize = ({ extension = [] }: Pick<ImagingStudy, 'extension'>): number | undefined =>
  extension.find(({ url }) => url.endsWith('/study-size'))?.extension?.[0]?.valueQuantity?.value;

/** The numbers of the orders that a document holds. */
const orderNumbers = (document: ReportDocument, ids: readonly string[]): string[] =>
  ofType(document, 'ServiceRequest')
    .filter(({ id }) => ids.includes(`ServiceRequest/${id ?? ''}`))
    .flatMap(({ identifier = [] }) => identifier)
    .map(({ system, value }) => `${system ?? ''}|${value ?? ''}`)
    .sort();

/** What of a series a key object selection of the same study names. */
const flagged = ({ series = [] }: ImagingStudy): string[] =>
  series
    .flatMap(({ instance = [] }) => instance)
    .filter(({ extension }) => extension?.some(({ url }) => url.endsWith('/key-image')) === true)
    .map(({ uid }) => `urn:oid:${uid}`);

describe('the links among the examples', () => {
  it('lead from every document to one envelope or more of the same identity, type and study', () => {
    for (const bundle of bundles) {
      const [first, ...others] = envelopesOf(bundle);
      expect(others, bundle.id).to.be.empty;
      expect(first?.masterIdentifier, bundle.id).to.deep.equal(bundle.identifier);
      const composition = ofType({ bundle }, 'Composition')[0];
      expect(first?.type?.coding?.[0]?.code, bundle.id).to.equal(
        composition?.type.coding?.[0]?.code,
      );
      expect(first?.subject, bundle.id).to.deep.equal(composition?.subject);
    }
  });

  it('give report, study, order and envelope the same Study Instance UID, accession and order numbers', () => {
    for (const document of reports) {
      const { bundle, name, report } = document;
      const uids = document.studies.map(studyUid).sort();
      const linked = (report.imagingStudy ?? []).map(({ identifier }) => identifier?.value).sort();
      expect(linked, name).to.deep.equal(uids);
      const orders = (report.basedOn ?? []).flatMap(({ reference }) => reference ?? []);
      const numbers = numbersOf(report.basedOn);
      expect(numbers, name).not.to.be.empty;
      expect(numbers, name).to.deep.equal(orderNumbers(document, orders));
      expect(numbers, name).to.deep.equal(
        numbersOf(document.studies.flatMap(({ basedOn = [] }) => basedOn)),
      );
      const related = numbersOf(envelopesOf(bundle)[0]?.context?.related);
      expect(related, name).to.have.members([
        ...numbers,
        ...uids.map((uid) => `urn:dicom:uid|${uid}`),
      ]);
    }
  });

  it('give every study a manifest document, and every report a manifest', () => {
    const listed = bundles
      .filter((bundle) => documentOf(bundle) === undefined)
      .flatMap((bundle) => ofType({ bundle }, 'ImagingStudy').map(studyUid));
    expect([...new Set(listed)].sort()).to.deep.equal(studies.map(studyUid).sort());
    for (const { name, studies: about } of reports)
      for (const study of about) expect(listed, name).to.include(studyUid(study));
  });

  it('say one size and one count in study, series and envelope', () => {
    for (const study of studies) {
      const { id, series = [] } = study;
      expect(study.numberOfSeries, id).to.equal(series.length);
      const counts = series.map(({ instance = [] }) => instance.length);
      expect(
        series.map(({ numberOfInstances }) => numberOfInstances),
        id,
      ).to.deep.equal(counts);
      expect(study.numberOfInstances, id).to.equal(counts.reduce((sum, one) => sum + one, 0));
      const of = envelopes.filter(({ context, type }) => {
        const about = context?.related?.map(({ identifier }) => identifier?.value);
        return type?.coding?.[0]?.code === '18748-4' && about?.includes(studyUid(study)) === true;
      });
      expect(of, id).not.to.be.empty;
      for (const one of of) expect(studySize(one), one.id).to.equal(studySize(study));
    }
  });

  it('lead from every key image of a report to an instance that the study flags', () => {
    expect(media).not.to.be.empty;
    for (const { id, identifier = [], partOf = [] } of media) {
      const study = studies.find((one) => partOf[0]?.reference === `ImagingStudy/${one.id ?? ''}`);
      const uid = identifier.find(({ system }) => system === 'urn:dicom:uid')?.value;
      expect(study === undefined ? [] : flagged(study), id).to.include(uid);
    }
  });

  it('give a form for reading the size and the hash of its bytes', () => {
    const forms = reports.flatMap(({ report }) => report.presentedForm ?? []);
    expect(forms).not.to.be.empty;
    for (const { data = '', hash, size, title } of forms) {
      const bytes = Buffer.from(data, 'base64');
      expect(size, title).to.equal(bytes.length);
      expect(hash, title).to.equal(createHash('sha1').update(bytes).digest('base64'));
    }
  });

  it('chain versions: what is replaced is superseded and shares the report number, what is added to stays', () => {
    const chained = envelopes.flatMap((envelope) =>
      (envelope.relatesTo ?? []).map(({ code, target }) => ({ code, envelope, target })),
    );
    for (const { code, envelope, target } of chained) {
      const other = envelopes.find(
        ({ id }) => target.reference === `DocumentReference/${id ?? ''}`,
      );
      expect(other?.status, envelope.id).to.equal(code === 'replaces' ? 'superseded' : 'current');
      if (code === 'transforms') continue;
      const [own, before] = [envelope, other].map((one) =>
        reports.find(({ bundle }) => bundle.identifier?.value === one?.masterIdentifier?.value),
      );
      expect(own?.composition.relatesTo?.[0]?.targetIdentifier, envelope.id).to.deep.equal(
        before?.bundle.identifier,
      );
      const numbers = [own, before].map((one) => one?.report.identifier?.[0]?.value);
      expect(numbers[0] === numbers[1], envelope.id).to.equal(code === 'replaces');
    }
    expect(chained.map(({ code }) => code)).to.include.members([
      'replaces',
      'appends',
      'transforms',
    ]);
  });
});
