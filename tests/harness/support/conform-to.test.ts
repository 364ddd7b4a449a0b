import { expect } from 'chai';
import { builtResource } from '../../../tools/guide/built.ts';
import type { Target } from '../../../tools/exchange/target.ts';
import { Untestable, Violation } from '../../../tools/verdict/outcome.ts';
import { expect as hold } from '../../support/expectations/expect.ts';

const profile = 'imaging-manifest-imagingstudy';

type Json = Record<string, unknown>;
type Study = Json & { series: (Json & { instance: Json[] })[] };

/** A manifest of the guide, spoilt. */
function study(spoil: (study: Study) => void = () => undefined): Study {
  const sound = structuredClone(builtResource('ImagingStudy', 'carla-chest')) as unknown as Study;
  spoil(sound);
  return sound;
}

/** What a judgement leaves behind: comparisons, findings, and what it threw. */
function heard(resources: readonly unknown[], wanted = profile) {
  const noted: string[] = [];
  let compared = 0;
  const record = {
    compared: (count = 1) => (compared += count),
    finding: (code: string, says: string) => noted.push(`${code}: ${says}`),
  };
  let thrown: unknown;
  try {
    hold({ target: { record } as unknown as Target, resources }).to.conformTo(wanted);
  } catch (error) {
    thrown = error;
  }
  return { compared, noted, thrown };
}

function violation(resource: unknown): Violation {
  const { thrown } = heard([resource]);
  expect(thrown).to.be.instanceOf(Violation);
  return thrown as Violation;
}

describe('conformTo', function () {
  this.timeout(60_000);

  it('lets a conformant resource pass, counts it, and notes what is undecided offline', () => {
    const { compared, noted, thrown } = heard([study(), study()]);
    expect(thrown).to.equal(undefined);
    expect(compared).to.equal(2);
    expect(noted).to.have.length(1);
    expect(noted[0]).to.match(
      /^undecided-offline: \d+ codes and rules .* ImagingStudy\/carla-chest/,
    );
  });

  const faults: readonly [what: string, spoil: (study: Study) => void, path: string][] = [
    ['an element is missing', ({ series }) => delete series[0]?.['uid'], 'ImagingStudy.series[0]'],
    ['a code is unknown', (one) => (one['status'] = 'ready'), 'ImagingStudy.status'],
    ['a type is wrong', (one) => (one['numberOfSeries'] = '3'), 'ImagingStudy.numberOfSeries'],
    ['an element is invented', (one) => (one['bytes'] = 4), 'ImagingStudy.bytes'],
    ['the profile asks for more', (one) => delete one['identifier'], 'ImagingStudy'],
    ['it is another type', (one) => (one['resourceType'] = 'Patient'), 'Patient'],
  ];
  for (const [what, spoil, path] of faults)
    it(`fails when ${what}, naming where, what was found and what was wanted`, () => {
      const { message, difference } = violation(study(spoil));
      expect(message).to.match(
        /^1 of 1 resource does not conform to imaging-manifest-imagingstudy/,
      );
      expect(difference?.wanted.startsWith(`${path}: `), difference?.wanted).to.equal(true);
      expect(difference?.found).to.match(/ in (ImagingStudy|Patient)\/carla-chest$/);
    });

  it('names the rule', () => {
    const { difference } = violation(study((one) => delete one['identifier']));
    expect(difference?.wanted).to.contain(`/StructureDefinition/${profile}`);
  });

  it('notes further errors, and judges every resource', () => {
    const bad = study((one) => ((one['status'] = 'ready'), delete one['subject']));
    const { thrown, noted } = heard([study(), bad]);
    expect((thrown as Violation).message).to.match(/^1 of 2 resources .*: \d+ errors\.$/);
    expect(noted.filter((one) => one.startsWith('not-conformant'))).to.not.have.length(0);
  });

  it('judges what is no resource at all', () => {
    for (const none of [undefined, null, 'text', 4, [], {}])
      expect(violation(none).difference?.wanted).to.match(/^\$this: /);
  });

  it('learns nothing from nothing', () => {
    const { thrown, compared } = heard([]);
    expect(thrown).to.be.instanceOf(Untestable);
    expect(compared).to.equal(0);
  });

  it('says which profile the guide lacks', () => {
    const { thrown } = heard([study()], 'imaging-nothing');
    expect(thrown).to.be.instanceOf(Error).and.not.instanceOf(Violation);
    expect((thrown as Error).message).to.contain('no profile imaging-nothing');
  });
});
