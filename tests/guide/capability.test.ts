import { expect } from 'chai';
import type { CapabilityStatement, Extension, SearchParameter } from 'fhir/r4.js';
import { builtResource, builtResources } from '../../tools/guide/built.ts';

const expectationUrl = 'http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation';

const statementOf = (id: string): CapabilityStatement =>
  builtResource('CapabilityStatement', id) as unknown as CapabilityStatement;

const resourcesOf = (id: string) =>
  (statementOf(id).rest ?? []).flatMap(({ resource = [] }) => resource);

const own = () => builtResources('SearchParameter') as unknown[] as SearchParameter[];

/** The search parameters a statement names, as `Type?name`. */
const named = (id: string): string[] =>
  resourcesOf(id).flatMap(({ type, searchParam = [] }) =>
    searchParam.map(({ name }) => `${type}?${name}`),
  );

interface Expected {
  readonly extension?: Extension[] | undefined;
}

const expectationsOf = ({ extension = [] }: Expected) =>
  extension.filter(({ url }) => url === expectationUrl).map(({ valueCode }) => valueCode);

/**
 * FHIR R4's own search parameters that the guide relies on, by the types of a list. Its others, such as
 * encounter, referrer, authenticator, result or specimen, ask for what nobody abroad can know beforehand.
 */
const ofFhir: Readonly<Record<string, readonly string[]>> = {
  ImagingStudy: [
    ...['identifier', 'patient', 'subject', 'modality', 'started', 'bodysite', 'basedon', 'series'],
    ...['instance', 'dicom-class', 'endpoint', 'performer', 'interpreter', 'reason', 'status'],
  ],
  DocumentReference: [
    ...[
      'patient',
      'subject',
      'type',
      'category',
      'status',
      'identifier',
      'date',
      'period',
      'event',
    ],
    ...['facility', 'setting', 'format', 'contenttype', 'language', 'related', 'relatesto'],
    ...['relation', 'author', 'custodian', 'security-label', 'description'],
  ],
  DiagnosticReport: [
    ...['patient', 'subject', 'identifier', 'status', 'code', 'category', 'date', 'issued'],
    ...['based-on', 'performer', 'results-interpreter'],
  ],
};

for (const id of ['ncpeh-a', 'ncpeh-b'])
  describe(`the CapabilityStatement of ${id}`, () => {
    it('says of every resource, interaction and search parameter how strongly it is expected', () => {
      const all = resourcesOf(id).flatMap((one) => [
        { what: one.type, at: one },
        ...(one.interaction ?? []).map((at) => ({ what: `${one.type} ${at.code}`, at })),
        ...(one.searchParam ?? []).map((at) => ({ what: `${one.type}?${at.name}`, at })),
      ]);
      expect(all.length).to.be.greaterThan(80);
      for (const { what, at } of all) {
        const [expectation, ...others] = expectationsOf(at);
        expect(expectation, what).to.be.oneOf(['SHALL', 'SHOULD', 'MAY']);
        expect(others, what).to.be.empty;
      }
    });

    it('names every search parameter of this guide, by its own definition and type', () => {
      const parameters = own();
      expect(parameters.length).to.be.greaterThan(15);
      for (const { code, url, type, base } of parameters)
        for (const resource of base) {
          const found = resourcesOf(id)
            .find((one) => one.type === resource)
            ?.searchParam?.find(({ name }) => name === code);
          expect(found, `${resource}?${code}`).to.include({ definition: url, type });
        }
    });

    it('names the search parameters of FHIR R4 that the guide relies on', () => {
      for (const [type, names] of Object.entries(ofFhir))
        expect(named(id), type).to.include.members(names.map((name) => `${type}?${name}`));
    });

    it('supports a profile of this guide for every resource but Binary', () => {
      const without = resourcesOf(id).filter(
        ({ supportedProfile = [] }) => supportedProfile.length === 0,
      );
      expect(without.map(({ type }) => type)).to.deep.equal(['Binary']);
    });
  });

describe('the search parameters of this guide', () => {
  it('are a token for each filter by code or number on each type, and the reference from report to study', () => {
    const codes = own().flatMap(({ code, base, type }) =>
      base.map((one) => `${one}?${code} ${type}`),
    );
    const tokens = (type: string, ...names: string[]): string[] =>
      names.map((name) => `${type}?${name} token`);
    expect(codes).to.have.members([
      ...tokens('ImagingStudy', 'study-modality', 'anatomical-region', 'procedure-code'),
      ...tokens('ImagingStudy', 'accession-number', 'order-identifier'),
      ...tokens('DiagnosticReport', 'study-modality', 'anatomical-region', 'procedure-code'),
      ...tokens('DiagnosticReport', 'study-instance-uid', 'accession-number', 'order-identifier'),
      'DiagnosticReport?imaging-study reference',
      ...tokens('DocumentReference', 'modality', 'anatomical-region', 'procedure-code'),
      ...tokens('DocumentReference', 'study-instance-uid', 'accession-number', 'order-identifier'),
    ]);
  });
});
