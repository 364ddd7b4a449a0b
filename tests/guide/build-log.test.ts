import { expect } from 'chai';
import { phaseOf, readSushiLog } from '../../tools/guide/sushi-log.ts';

const log = `info  Running SUSHI v3.21.0
warn  Unable to determine the latest version of sushi: connect ECONNREFUSED
warn  Failed to load automatically-provided hl7.fhir.uv.tools.r4#latest from custom FHIR package registry.
info  Converting FSH to FHIR resources...
error No element found at path nonsense in Wrong, skipping rule
  File: /somewhere/wrong.fsh
  Line: 4
warn  Patient.identifier[a]: First line.

Second paragraph.
info  Exported 2 FHIR resources as JSON.

╔═══ SUSHI RESULTS ═══╗
║ error in the pun  1 Error ║
`;

describe("SUSHI's log", () => {
  it('gives errors with the file and line they name', () => {
    expect(readSushiLog(log).errors).to.deep.equal([
      'No element found at path nonsense in Wrong, skipping rule\n  File: /somewhere/wrong.fsh\n  Line: 4',
    ]);
  });

  it('gives warnings whole, without those of every offline run', () => {
    expect(readSushiLog(log).warnings).to.deep.equal([
      'Patient.identifier[a]: First line.\n\nSecond paragraph.',
    ]);
  });

  it('is read with the line ends of Windows and the plain table', () => {
    const windows = log.replace('╔═══', '====').replaceAll('\n', '\r\n');
    expect(readSushiLog(windows)).to.deep.equal(readSushiLog(log));
  });

  it('tells phases', () => {
    expect(phaseOf('info  Converting FSH to FHIR resources...')).to.equal(
      'Converting FSH to FHIR resources',
    );
    expect(phaseOf('info  Imported 5 definitions and 9 instances.')).to.equal(undefined);
    expect(phaseOf('warn  Importing is hard')).to.equal(undefined);
  });
});
