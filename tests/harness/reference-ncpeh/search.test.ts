import { expect } from 'chai';

import { base, ask, found, searched } from './ask.ts';

const dcm = encodeURIComponent('http://dicom.nema.org/resources/ontology/DCM');
const all = Array.from({ length: 12 }, (_, at) => `ImagingStudy/study-${at + 1}`);

const selections: readonly (readonly [path: string, studies: readonly number[]])[] = [
  [`modality=${dcm}%7CCT`, [1]],
  ['modality=CT,MR&started=lt2023-03', [1, 2]],
  ['modality=CT&modality=PT', [1]],
  ['modality=CT&modality=MR', []],
  ['modality=NOSUCH', []],
  ['started=ge2023-11', [11, 12]],
  ['started=2023-02-15T08:00:00Z', [2]],
  ['started=ge2023-02&started=lt2023-04', [2, 3]],
  ['identifier=urn:dicom:uid%7Curn:oid:2.25.1', [1]],
  ['identifier=urn:dicom:uid%7C2.25.1', [1]],
  ['identifier=http://lab.example/acc%7CA%5C,2', [2]],
  ['basedon:identifier=o%7CO1&_id=study-3', [3]],
  ['basedon:ServiceRequest.identifier=http://orders.example%7CO1&_id=study-3', [3]],
  ['basedon.identifier=http://orders.example%7CO2', []],
  ['basedon=ServiceRequest/order-1&_id=study-4', [4]],
];

describe('search: what is selected', () => {
  for (const [query, studies] of selections) {
    it(`${query} selects ${studies.join(', ') || 'nothing'}`, async () => {
      const bundle = await searched(`ImagingStudy?patient=Patient/ana&${query}`);
      expect(found(bundle).sort()).to.deep.equal(studies.map((at) => `ImagingStudy/study-${at}`));
      expect(bundle.total).to.equal(studies.length);
    });
  }

  const patients = ['patient=ana', 'patient=Patient/ana', `patient=${base}/Patient/ana`];
  const others = [
    'patient:Patient=ana',
    'subject=ana',
    'patient.identifier=http://one.example|123',
  ];
  for (const patient of [...patients, ...others]) {
    it(`${patient} names one patient`, async () => {
      const bundle = await searched(`ImagingStudy?${patient}`);
      expect(found(bundle)).to.have.members(all);
    });
  }

  it('finds nothing for an unknown patient, and says so with a Bundle', async () => {
    const bundle = await searched('ImagingStudy?patient=nobody');
    expect(bundle).to.include({ type: 'searchset', total: 0 }).and.not.have.property('entry');
  });

  it('answers POST as GET', async () => {
    const body = new URLSearchParams({ patient: 'ana', modality: 'CT' });
    const posted = await searched('ImagingStudy/_search', { method: 'POST', body });
    expect(posted).to.deep.equal(await searched('ImagingStudy?patient=ana&modality=CT'));
  });

  it('searches by a parameter that only the guide defines', async () => {
    const query = 'study-instance-uid=urn:dicom:uid|2.25.1&status=superseded';
    const bundle = await searched(`DocumentReference?patient=ana&${query}`);
    expect(found(bundle)).to.deep.equal(['DocumentReference/envelope-v1']);
  });

  it('finds a patient by the whole identifier only', async () => {
    const exact = await searched('Patient?identifier=http://one.example|123');
    expect(found(exact)).to.deep.equal(['Patient/ana']);
    expect(found(await searched('Patient?identifier=http://one.example|12'))).to.deep.equal([]);
  });
});

describe('search: how it is answered', () => {
  it('gives every entry its address and mode', async () => {
    const { entry = [] } = await searched('ImagingStudy?patient=ana&_id=study-1');
    expect(entry[0]).to.deep.include({ fullUrl: `${base}/ImagingStudy/study-1` });
    expect(entry[0]?.search).to.deep.equal({ mode: 'match' });
  });

  it('includes what the matches point to, once', async () => {
    const include = '_include=DocumentReference:author&_include=DocumentReference:custodian';
    const bundle = await searched(`DocumentReference?patient=ana&${include}`);
    expect(found(bundle, 'include')).to.deep.equal(['Organization/clinic']);
    expect(bundle.total).to.equal(2);
  });

  it('sorts by date, either way', async () => {
    const ascending = found(await searched('ImagingStudy?patient=ana&_sort=started'));
    const descending = found(await searched('ImagingStudy?patient=ana&_sort=-started'));
    expect(ascending).to.deep.equal(all);
    expect(descending).to.deep.equal(all.toReversed());
  });

  it('pages without loss or repetition, on its own base', async () => {
    let url: string | undefined = 'ImagingStudy?patient=ana&_sort=-started&_count=5';
    const pages: string[][] = [];
    while (url !== undefined) {
      const bundle = await searched(url);
      expect(bundle.total).to.equal(12);
      pages.push(found(bundle));
      url = bundle.link?.find(({ relation }) => relation === 'next')?.url;
      expect(url ?? base).to.satisfy((link: string) => link.startsWith(base));
    }
    expect(pages.map(({ length }) => length)).to.deep.equal([5, 5, 2]);
    expect(pages.flat()).to.deep.equal(all.toReversed());
  });

  it('leads back to the page before', async () => {
    const bundle = await searched('ImagingStudy?patient=ana&_count=5&_offset=3');
    const previous = bundle.link?.find(({ relation }) => relation === 'previous')?.url ?? '';
    expect(previous).to.equal(`${base}/ImagingStudy?patient=ana&_count=5`);
  });

  it('gives the total alone for _count=0, and none for _total=none', async () => {
    const counted = await searched('ImagingStudy?patient=ana&_count=0');
    expect(counted).to.include({ total: 12 }).and.not.have.property('entry');
    const uncounted = await searched('ImagingStudy?patient=ana&_total=none');
    expect(uncounted).not.to.have.property('total');
  });

  for (const beside of ['', '&_count=5', '&_total=none', '&_include=ImagingStudy:patient']) {
    it(`gives the total alone for _summary=count${beside}, in whatever order`, async () => {
      for (const query of [`_summary=count${beside}`, `${beside.slice(1)}&_summary=count`]) {
        const bundle = await searched(`ImagingStudy?patient=ana&${query}`);
        expect(bundle).to.include({ type: 'searchset', total: 12 }).and.not.have.property('entry');
        expect(bundle.link?.map(({ relation }) => relation)).to.deep.equal(['self']);
        expect(bundle.link?.[0]?.url).to.contain('_summary=count');
      }
    });
  }

  it('counts what is selected, by POST too, and never without a patient', async () => {
    const body = new URLSearchParams({ patient: 'ana', started: 'ge2023-11', _summary: 'count' });
    const counted = await searched('ImagingStudy/_search', { method: 'POST', body });
    expect(counted).to.include({ total: 2 }).and.not.have.property('entry');
    expect((await ask('ImagingStudy?_summary=count')).status).to.equal(400);
  });

  it('gives the whole list for _summary=false, and for any other with a warning', async () => {
    const whole = await searched('ImagingStudy?patient=ana&_summary=false');
    expect(found(whole)).to.have.members(all);
    expect(whole.entry).to.have.length(all.length);
    const { entry = [] } = await searched('ImagingStudy?patient=ana&_summary=text');
    expect(entry.at(-1)?.search?.mode).to.equal('outcome');
    expect(JSON.stringify(entry.at(-1))).to.include('_summary=text');
  });

  it('repeats in the self link what it understood, and warns of the rest', async () => {
    const path = 'ImagingStudy?patient=ana&foo=bar&undefined-here=x&modality=CT&_sort=foo';
    const { link, entry = [] } = await searched(path);
    expect(link?.[0]).to.deep.equal({
      relation: 'self',
      url: `${base}/ImagingStudy?patient=ana&modality=CT`,
    });
    expect(entry.at(-1)?.search?.mode).to.equal('outcome');
    expect(JSON.stringify(entry.at(-1)))
      .to.include('foo=bar')
      .and.include('undefined-here=x');
  });

  it('answers a lenient search like one that says nothing of handling', async () => {
    const path = 'ImagingStudy?patient=ana&foo=bar';
    const lenient = await ask(path, { headers: { prefer: 'handling=lenient' } });
    expect(await lenient.json()).to.deep.equal(await searched(path));
  });
});
