import { expect } from 'chai';

import { ask, refused } from './ask.ts';

const strict = { headers: { prefer: 'return=representation; handling=strict' } };
const form = (body: string, type = 'application/x-www-form-urlencoded') => ({
  method: 'POST',
  headers: { 'content-type': type },
  body,
});

type Row = readonly [
  says: string,
  path: string,
  init: RequestInit,
  status: number,
  code: string,
  words: string,
];

const table: readonly Row[] = [
  ['no patient', 'ImagingStudy?modality=CT', {}, 400, 'required', 'patient'],
  ['no patient, by id', 'DocumentReference?_id=envelope-v2', {}, 400, 'required', 'patient'],
  ['no patient, posted', 'DocumentReference/_search', form('x=1'), 400, 'required', 'patient'],
  ['two patients', 'ImagingStudy?patient=ana,ben', {}, 400, 'multiple-matches', 'one'],
  ['an ambiguous patient', 'ImagingStudy?patient.identifier=123', {}, 400, 'multiple-matches', ''],
  ['all patients', 'Patient', {}, 400, 'required', 'identifier'],
  ['all of a system', 'Patient?identifier=urn:oid:2.999%7C', {}, 400, 'required', 'identifier'],
  ['a date of no calendar', 'ImagingStudy?patient=ana&started=2023-13-45', {}, 400, 'value', '45'],
  ['an empty value', 'ImagingStudy?patient=ana&modality=', {}, 400, 'value', 'modality'],
  ['a broken token', 'ImagingStudy?patient=ana&modality=a|b|c', {}, 400, 'value', 'a|b|c'],
  ['an unknown modifier', 'ImagingStudy?patient=ana&modality:below=CT', {}, 400, '', ':below'],
  ['a count of no number', 'ImagingStudy?patient=ana&_count=-1', {}, 400, 'value', '_count'],
  ['an unknown parameter, strictly', 'ImagingStudy?patient=ana&foo=bar', strict, 400, '', 'foo'],
  ['an unknown order, strictly', 'ImagingStudy?patient=ana&_sort=foo', strict, 400, '', '_sort'],
  ['a search with JSON', 'ImagingStudy/_search', form('{}', 'application/json'), 415, '', 'json'],
  ['a search form without end', 'Patient/_search', form('a'.repeat(2 ** 21)), 413, 'too-long', ''],
  ['Turtle', 'ImagingStudy?patient=ana&_format=ttl', {}, 406, 'not-supported', 'ttl'],
  ['HTML', 'metadata', { headers: { accept: 'text/html' } }, 406, 'not-supported', 'text/html'],
  ['creation', 'ImagingStudy', form('{}'), 405, 'not-supported', 'POST'],
  ['deletion', 'ImagingStudy/study-1', { method: 'DELETE' }, 405, 'not-supported', 'DELETE'],
  ['a GET of _search', 'ImagingStudy/_search', {}, 405, 'not-supported', 'GET'],
  ['a type not served', 'Observation/1', {}, 404, 'not-found', 'Observation'],
  ['a search of documents', 'Bundle', {}, 404, 'not-supported', 'Bundle'],
  ['an id not held', 'Patient/nobody', {}, 404, 'not-found', 'nobody'],
  ['another base', 'http://127.0.0.1/other/metadata', {}, 404, 'not-found', '/other'],
];

describe('refusals, each with an OperationOutcome', () => {
  for (const [says, path, init, status, code, words] of table) {
    it(`${says}: ${status}`, async () => {
      const refusal = await refused(path, init);
      expect(refusal).to.include({ status, resourceType: 'OperationOutcome', severity: 'error' });
      expect(refusal.type).to.match(/^application\/fhir\+json/);
      expect(refusal.code).to.equal(code === '' ? 'not-supported' : code);
      expect(refusal.diagnostics).to.include(words);
    });
  }

  it('names the methods an address takes', async () => {
    const response = await ask('ImagingStudy/study-1', { method: 'PUT' });
    expect(response.headers.get('allow')).to.equal('GET, HEAD');
  });
});
