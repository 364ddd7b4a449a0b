import { expect } from 'chai';
import type { FhirResource } from 'fhir/r4.js';
import { toXml } from '../../../tools/reference-ncpeh/xml/to-xml.ts';
import { ask } from './ask.ts';

const written = (resource: unknown): string => toXml(resource as FhirResource);

describe('FHIR as XML', () => {
  it('writes elements in the order of the definition, whatever the order of the JSON', () => {
    const xml = written({
      resourceType: 'ImagingStudy',
      started: '2023',
      status: 'available',
      id: 'a',
    });
    expect(xml).to.equal(
      '<?xml version="1.0" encoding="UTF-8"?><ImagingStudy xmlns="http://hl7.org/fhir">' +
        '<id value="a"/><status value="available"/><started value="2023"/></ImagingStudy>',
    );
  });

  it('writes choices, extensions, and what JSON keeps beside a primitive', () => {
    const xml = written({
      resourceType: 'Patient',
      deceasedBoolean: false,
      name: [
        { given: ['Ana', null], _given: [null, { extension: [{ url: 'u', valueCode: 'x' }] }] },
      ],
    });
    expect(xml).to.include('<given value="Ana"/><given><extension url="u"><valueCode value="x"/>');
    expect(xml).to.include('<deceasedBoolean value="false"/>');
  });

  it('wraps a resource inside another by its type, and escapes signs of markup', () => {
    const patient = { resourceType: 'Patient', id: 'p', address: [{ text: '<a> & "b"\n' }] };
    const xml = written({
      resourceType: 'Bundle',
      type: 'collection',
      entry: [{ resource: patient }],
    });
    expect(xml).to.include('<entry><resource><Patient><id value="p"/>');
    expect(xml).to.include('value="&lt;a&gt; &amp; &quot;b&quot;&#10;"');
  });

  it('writes a narrative as it is', () => {
    const div = '<div xmlns="http://www.w3.org/1999/xhtml">a &lt; b</div>';
    expect(written({ resourceType: 'Patient', text: { status: 'generated', div } })).to.include(
      div,
    );
  });

  it('is what is answered when it is preferred, in refusals too', async () => {
    for (const path of ['metadata', 'ImagingStudy']) {
      const answer = await ask(path, { headers: { accept: 'application/fhir+xml' } });
      expect(answer.headers.get('content-type')).to.match(/^application\/fhir\+xml/);
      expect(await answer.text()).to.match(/^<\?xml[^>]*><(CapabilityStatement|OperationOutcome) /);
    }
    const both = await ask('metadata', { headers: { accept: '*/*' } });
    expect(both.headers.get('content-type')).to.match(/^application\/fhir\+json/);
  });
});
