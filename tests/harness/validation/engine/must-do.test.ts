import { expect } from 'chai';
import type { Findings, Validator } from '../../../../tools/validation/validator.ts';
import { errorsOf, preparedValidator } from './prepared.ts';

const div = '<div xmlns="http://www.w3.org/1999/xhtml">text</div>';
const text = { status: 'generated', div };
const patient = { resourceType: 'Patient', text };
const observation = {
  resourceType: 'Observation',
  text,
  status: 'final',
  code: { text: 'weight' },
};
const organization = { resourceType: 'Organization', id: 'o', name: 'Zoo' };

describe('the validator, detail by detail', function () {
  this.timeout(60_000);
  let validator: Validator;
  before(() => {
    validator = preparedValidator();
  });

  const errors = (resource: unknown): string[] =>
    errorsOf(validator, resource).map(({ code, path, rule }) =>
      [code, path, ...(rule === undefined ? [] : [rule])].join(' '),
    );
  const undecided = ({ notEvaluated }: Findings): string[] =>
    notEvaluated.list.map(({ rule, path }) => `${rule} ${path}`);

  it('ref-1: a Reference without a reference is in order, one to nothing is not', () => {
    const without = { ...observation, subject: { display: 'Ana' } };
    expect(validator.validate(without).notEvaluated.count).to.equal(0);
    expect(errors(without)).to.deep.equal([]);
    expect(errors({ ...observation, subject: { reference: '#p' } })).to.deep.equal([
      'reference Observation.subject ref-1',
    ]);
  });

  it('bdl-8: an entry without fullUrl is in order, one with a version in it is not', () => {
    const entry = { request: { method: 'POST', url: 'Patient' }, resource: patient };
    const bundle = { resourceType: 'Bundle', type: 'transaction', entry: [entry] };
    expect(errors(bundle)).to.deep.equal([]);
    expect(validator.validate(bundle).notEvaluated.count).to.equal(0);
    const fullUrl = 'http://a.example/Patient/p/_history/1';
    expect(errors({ ...bundle, entry: [{ ...entry, fullUrl }] })).to.deep.equal([
      'invariant Bundle.entry[0] bdl-8',
    ]);
  });

  it('dom-3: what is contained is referred to, or refers to its container', () => {
    const contained = [organization];
    expect(errors({ ...patient, contained })).to.deep.equal([
      'contained Patient.contained[0] dom-3',
    ]);
    const managingOrganization = { reference: '#o' };
    expect(errors({ ...patient, contained, managingOrganization })).to.deep.equal([]);
    const provenance = {
      resourceType: 'Provenance',
      id: 'why',
      target: [{ reference: '#' }],
      recorded: '2024-01-01T00:00:00Z',
      agent: [{ who: { display: 'Ana' } }],
    };
    expect(errors({ ...patient, contained: [provenance] })).to.deep.equal([]);
  });

  it('regex: stands on the type of an element as in core, and not elsewhere below it', () => {
    const url = 'http://hl7.org/fhir/StructureDefinition/regex';
    const extension = [{ url, valueString: '[a-z]+' }];
    const definition = (element: object): object => ({
      resourceType: 'StructureDefinition',
      text,
      url: 'http://a.example/StructureDefinition/one',
      name: 'One',
      status: 'draft',
      kind: 'resource',
      abstract: false,
      type: 'Patient',
      baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Patient',
      derivation: 'constraint',
      differential: { element: [{ id: 'Patient.active', path: 'Patient.active', ...element }] },
    });
    const type = { code: 'boolean', extension };
    const base = { path: 'Patient.active', min: 0, max: '1', extension };
    expect(errors(definition({ type: [type] }))).to.deep.equal([]);
    expect(errors(definition({ extension }))).to.deep.equal([]);
    expect(errors(definition({ base }))).to.deep.equal([
      'extension StructureDefinition.differential.element[0].base.extension[0]',
    ]);
  });

  it('que-7: the answer to `exists` is a FHIR boolean', () => {
    const questionnaire = (answer: object): object => ({
      resourceType: 'Questionnaire',
      text,
      status: 'active',
      item: [
        { linkId: '1', type: 'string' },
        {
          linkId: '2',
          type: 'string',
          enableWhen: [{ question: '1', operator: 'exists', ...answer }],
        },
      ],
    });
    expect(errors(questionnaire({ answerBoolean: true }))).to.deep.equal([]);
    expect(errors(questionnaire({ answerString: 'true' }))).to.deep.equal([
      'invariant Questionnaire.item[1].enableWhen[0] que-7',
    ]);
  });

  it('app-4: a reason for cancelling goes with `noshow`', () => {
    const appointment = (status: string): object => ({
      resourceType: 'Appointment',
      text,
      status,
      start: '2024-01-01T10:00:00Z',
      end: '2024-01-01T11:00:00Z',
      participant: [{ status: 'accepted', actor: { display: 'Ana' } }],
      cancelationReason: { text: 'ill' },
    });
    expect(errors(appointment('noshow'))).to.deep.equal([]);
    expect(errors(appointment('booked'))).to.deep.equal(['invariant Appointment app-4']);
  });

  it('ctm-1: what hangs on a reference nobody can resolve is counted, not failed', () => {
    const careTeam = {
      resourceType: 'CareTeam',
      text,
      participant: [
        {
          member: { reference: 'Patient/1' },
          onBehalfOf: { reference: 'Organization/1' },
        },
      ],
    };
    expect(errors(careTeam)).to.deep.equal([]);
    const contained = [{ resourceType: 'Patient', id: 'p' }];
    const member = { reference: '#p' };
    const [participant] = careTeam.participant;
    const resolved = { ...careTeam, contained, participant: [{ ...participant, member }] };
    expect(errors(resolved)).to.deep.equal(['invariant CareTeam.participant[0] ctm-1']);
  });

  it('an invariant that gives nothing is counted, with its path and reason', () => {
    const library = { resourceType: 'Library', text, status: 'active', type: { text: 'logic' } };
    expect(errors(library)).to.deep.equal([]);
    expect(undecided(validator.validate(library))).to.deep.equal(['lib-0 Library']);
  });

  it('rng-2: quantities of other units than UCUM are compared by value', () => {
    const unit = { system: 'http://a.example/units', code: 'TAB' };
    const range = (low: number): object => ({
      ...observation,
      valueRange: { low: { value: low, ...unit }, high: { value: 2, ...unit } },
    });
    expect(errors(range(1))).to.deep.equal([]);
    expect(errors(range(3))).to.deep.equal(['invariant Observation.value rng-2']);
  });

  it('ele-1: nothing is empty', () => {
    expect(errors({ ...patient, name: [{ id: 'n' }] })).to.deep.equal([
      'invariant Patient.name[0] ele-1',
    ]);
    expect(errors({ ...patient, _birthDate: { id: 'b' } })).to.deep.equal([
      'invariant Patient.birthDate ele-1',
    ]);
    expect(errors({ ...patient, name: [{}] })).to.deep.equal(['type Patient.name[0]']);
    expect(errors({ ...patient, name: [] })).to.deep.equal(['type Patient.name']);
    expect(errors({ ...patient, gender: '' })).to.include('primitive Patient.gender');
  });

  it('ext-1: an extension has a value or parts', () => {
    const url = 'http://a.example/x';
    const both = { url, valueString: 'a', extension: [{ url: `${url}/y`, valueString: 'b' }] };
    expect(errors({ ...patient, extension: [{ url }] })).to.deep.equal([
      'invariant Patient.extension[0] ext-1',
    ]);
    expect(errors({ ...patient, extension: [both] })).to.deep.equal([
      'invariant Patient.extension[0] ext-1',
    ]);
  });

  it('Resource.id: the form of an id, though the snapshot types it as a string', () => {
    expect(errors({ ...patient, id: 'not_an_id' })).to.deep.equal(['primitive Patient.id']);
    expect(errors({ ...patient, id: 'a'.repeat(65) })).to.deep.equal(['primitive Patient.id']);
    expect(errors({ ...patient, id: 'A-1.b' })).to.deep.equal([]);
  });

  it('dates: days that exist', () => {
    expect(errors({ ...patient, birthDate: '2012-02-29' })).to.deep.equal([]);
    for (const birthDate of ['2012-02-30', '2013-02-29', '2012-13-01', '2012-1-1', '12'])
      expect(errors({ ...patient, birthDate }), birthDate).to.deep.equal([
        'primitive Patient.birthDate',
      ]);
    const issued = '2024-04-31T10:00:00Z';
    expect(errors({ ...observation, issued })).to.deep.equal(['primitive Observation.issued']);
  });

  it('base64: four characters at a time, white space allowed', () => {
    const photo = (data: string): object => ({
      ...patient,
      photo: [{ contentType: 'image/png', data }],
    });
    expect(errors(photo('AAAA\nBBB='))).to.deep.equal([]);
    for (const data of ['AAAA=', 'AAA', 'A*AA', '===='])
      expect(errors(photo(data)), data).to.deep.equal(['primitive Patient.photo[0].data']);
  });

  it('siblings: null only where the other side says something', () => {
    const url = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';
    const absent = { extension: [{ url, valueCode: 'unknown' }] };
    const name = (given: unknown, _given: unknown): object => ({
      ...patient,
      name: [{ given, _given }],
    });
    expect(errors(name(['Ana', null], [null, absent]))).to.deep.equal([]);
    expect(errors({ ...patient, _birthDate: absent })).to.deep.equal([]);
    expect(errors(name(['Ana', null], [null, null]))).to.deep.equal([
      'type Patient.name[0].given[1]',
    ]);
    expect(errors({ ...patient, birthDate: null })).to.deep.equal(['type Patient.birthDate']);
    expect(errors({ ...patient, _name: [{ id: 'a' }] })).to.deep.equal(['type Patient.name']);
  });

  it('invariants of a datatype hold where the snapshot does not repeat them', () => {
    const period = { start: '2024-02-01', end: '2024-01-01' };
    expect(errors({ ...patient, name: [{ text: 'Ana', period }] })).to.deep.equal([
      'invariant Patient.name[0].period per-1',
    ]);
  });

  it('each entry of a Bundle is validated, with the profiles it claims', () => {
    const profile = ['http://hl7.org/fhir/StructureDefinition/vitalsigns'];
    const resource = { ...observation, id: 'w', meta: { profile } };
    const entry = [{ fullUrl: 'http://a.example/Observation/w', resource }];
    const bundle = { resourceType: 'Bundle', type: 'collection', entry };
    expect(errors(bundle)).to.include('cardinality Bundle.entry[0].resource');
    const unknown = { profile: ['http://a.example/StructureDefinition/nowhere'] };
    const { findings } = validator.validate({ ...observation, meta: unknown });
    expect(findings.map(({ code, severity }) => `${severity} ${code}`)).to.include(
      'warning profile',
    );
  });

  it('terminology has three answers: SNOMED CT by hierarchy is unknown, and counted', () => {
    const coded = (code: string): Findings =>
      validator.validate({
        resourceType: 'Patient',
        text,
        gender: 'female',
        maritalStatus: { coding: [{ system: 'http://snomed.info/sct', code }] },
      });
    expect(coded('87915002').findings.filter(({ severity }) => severity === 'error')).to.deep.equal(
      [],
    );
    const site = { coding: [{ system: 'http://snomed.info/sct', code: '80891009' }] };
    const bodySite = {
      resourceType: 'BodyStructure',
      text,
      location: site,
      patient: { display: 'A' },
    };
    expect(errors(bodySite)).to.deep.equal([]);
    expect(errors({ ...patient, gender: 'weiblich' })).to.deep.equal([
      'binding Patient.gender http://hl7.org/fhir/ValueSet/administrative-gender|4.0.1',
    ]);
  });

  it('R5 resources of an R4 guide are validated by the definitions SUSHI brings', () => {
    const requirements = {
      resourceType: 'Requirements',
      text,
      status: 'draft',
      statement: [{ key: 'A-01', conformance: ['SHALL'], requirement: 'Be there.' }],
    };
    expect(errors(requirements)).to.deep.equal([]);
    const statement = [{ conformance: ['SHALL'], requirement: 'Be there.' }];
    expect(errors({ ...requirements, statement })).to.deep.equal([
      'cardinality Requirements.statement[0]',
    ]);
    const actor = { resourceType: 'ActorDefinition', text, status: 'draft', type: 'system' };
    expect(errors(actor)).to.deep.equal([]);
    expect(errors({ ...actor, type: 7 })).to.include('primitive ActorDefinition.type');
  });

  it('resolve() gives typed nodes: the library is asked for its inner ones', () => {
    const member = { reference: '#p' };
    const onBehalfOf = { reference: 'Organization/1' };
    const careTeam = (resourceType: string): object => ({
      resourceType: 'CareTeam',
      text,
      contained: [{ resourceType, id: 'p' }],
      participant: [{ member, onBehalfOf }],
    });
    expect(errors(careTeam('Practitioner'))).to.deep.equal([]);
    expect(errors(careTeam('Patient'))).to.deep.equal(['invariant CareTeam.participant[0] ctm-1']);
  });

  it('is silent, though some invariants trace', () => {
    const said: unknown[] = [];
    const { log } = console;
    console.log = (...words: unknown[]) => void said.push(words);
    try {
      validator.validate({
        ...patient,
        contained: [organization],
        managingOrganization: { reference: '#o' },
      });
    } finally {
      console.log = log;
    }
    expect(said).to.deep.equal([]);
  });
});
