import type { CorpusCase } from '../case.ts';
import { add, replace } from '../edit.ts';
import { table } from './table.ts';
import { coding, definitions } from './terms.ts';

const clause = 'R4 defining-extensions.html#context';
const modifier = 'R4 extensibility.html#modifierExtension';

const inside = { url: `${definitions}/corpus-inside`, valueString: 'loose' };
const importance = { url: `${definitions}/corpus-importance`, valueCoding: coding('cat') };

export const extensionContexts: CorpusCase[] = table('corpus-extended')
  .valid(
    'extended-elsewhere',
    `each extension where its context allows it; an unknown extension is no fault: ${clause}, extensibility.html#exchange`,
  )
  .faulty(
    'context-resource-only',
    'extended',
    add('/contact/0/extension/-', importance),
    ['extension', 'Patient.contact[0].extension[1]'],
    `context Patient is the root, not a contact: ${clause}`,
  )
  .faulty(
    'context-element-only',
    'extended',
    add('/extension/-', { url: `${definitions}/corpus-rank`, valuePositiveInt: 1 }),
    ['extension', 'Patient.extension[2]'],
    `context Patient.contact is not the root: ${clause}`,
  )
  .faulty(
    'context-fhirpath',
    'extended-elsewhere',
    replace('/name/0/use', 'usual'),
    ['extension', 'Patient.name[0].extension[0]'],
    `the FHIRPath context selects official names only: ${clause}`,
  )
  .faulty(
    'context-extension',
    'extended',
    add('/extension/-', inside),
    ['extension', 'Patient.extension[2]'],
    `the context is another extension: ${clause}`,
  )
  .faulty(
    'context-holder-empty',
    'extended-elsewhere',
    replace('/extension/2/extension', [
      { url: 'http://elsewhere.validation-corpus.example/unknown', valueString: 'x' },
    ]),
    ['slicing', 'Patient.extension[2]'],
    `inside 1..1 within the holder: R4 defining-extensions.html#complex`,
  )
  .faulty(
    'context-part-stray',
    'extended-elsewhere',
    add('/extension/2/extension/-', { url: 'stray', valueString: 'x' }),
    ['extension', 'Patient.extension[2].extension[1]'],
    `open or not, a relative url names a part its definition lacks: R4 extensibility.html#Extension`,
  )
  .faulty(
    'context-modifier-as-extension',
    'extended',
    add('/extension/-', { url: `${definitions}/corpus-unsure`, valueBoolean: true }),
    ['extension', 'Patient.extension[2]'],
    `a modifier extension goes into modifierExtension: ${modifier}`,
  )
  .faulty(
    'context-extension-as-modifier',
    'extended',
    add('/modifierExtension/-', importance),
    ['extension', 'Patient.modifierExtension[1]'],
    `only definitions marked as modifier go into modifierExtension: ${modifier}`,
  ).rows;
