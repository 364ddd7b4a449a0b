import { expect } from 'chai';
import capabilityChecks from '../../conformance/ncpeh-a/capability.checks.ts';
import finerChecks from '../../conformance/ncpeh-a/finer-filters.checks.ts';
import { catalogueOf } from '../../../tools/requirements/catalogue.ts';
import { runChecks } from '../../../tools/runner/run-checks.ts';
import type { Run } from '../../../tools/verdict/run.ts';
import { requirementNamed } from '../requirement-named.ts';
import { standIn } from '../runner/stand-in.ts';
import type { Answers } from '../runner/stand-in.ts';

const statement = {
  resourceType: 'CapabilityStatement',
  rest: [
    {
      mode: 'server',
      resource: [
        { type: 'ImagingStudy', interaction: [{ code: 'read' }, { code: 'create' }] },
        { type: 'Patient', interaction: [{ code: 'search-type' }] },
      ],
    },
  ],
};

const identifier = [{ system: 'urn:dicom:uid', value: 'urn:oid:1.2.3' }];
const study = { resourceType: 'ImagingStudy', id: 'one', identifier };
const patient = { resourceType: 'Patient', id: 'ana' };

/** Understands `_text` and repeats it; of everything else it says nothing and gives the list. */
const answers: Answers = (url) => {
  if (url.includes('metadata')) return { body: statement };
  const applied = url.includes('_text=');
  const self = { relation: 'self', url: applied ? url : (url.split('?')[0] ?? '') };
  const resource = url.includes('/Patient') ? patient : study;
  const entry = applied ? [] : [{ resource, search: { mode: 'match' } }];
  return { body: { resourceType: 'Bundle', type: 'searchset', link: [self], entry } };
};

/** The findings of one check of a MAY, on a server with known offers. */
async function findingsOf(key: string): Promise<readonly string[]> {
  const run: Run = await runChecks({
    candidate: {
      name: 'stand-in',
      connection: standIn(answers),
      declares: { manifests: ['resources'], reports: [], options: [] },
      patients: { ana: { system: 'urn:oid:2.999', value: '1' } },
      facts: {
        schema: 1,
        patients: [{ id: 'ana' }],
        manifests: [],
        studies: [
          {
            id: 'one',
            patient: 'ana',
            uid: '1.2.3',
            status: 'available',
            accessions: [],
            orders: [],
          },
        ],
        reports: [],
      },
      lineProfile: 'none',
    },
    catalogue: catalogueOf([requirementNamed(key, { strength: 'MAY' })]),
    checks: [...capabilityChecks, ...finerChecks].filter((check) => check.key === key),
    digests: { guide: '', dataset: '', checks: '' },
    environment: { harness: '', node: '', platform: '' },
  });
  expect(run.results.map(({ verdict }) => verdict)).to.include('evidence');
  return run.results.flatMap(({ findings }) => findings.map(({ says }) => says));
}

describe('what a MAY records', () => {
  it('names the interactions beside those of the guide', async () => {
    expect(await findingsOf('CAP-08')).to.deep.equal([
      'Offered beside this guide: ImagingStudy create.',
    ]);
  });

  it('names the parameters by which a text is searched', async () => {
    expect(await findingsOf('QRY-30')).to.include('ImagingStudy is searched for a text by: _text.');
  });
});
