/** Codes of the corpus, spelled once: a table of cases shows what differs, not the boilerplate. */

const animals = 'http://validation-corpus.example/fhir/CodeSystem/corpus-animals';

export const definitions = 'http://validation-corpus.example/fhir/StructureDefinition';

export const ids = (kind: string): string => `http://validation-corpus.example/${kind}`;

export const coding = (code: string, system = animals) => ({ system, code });

export const concept = (code: string, system = animals) => ({ coding: [{ system, code }] });
