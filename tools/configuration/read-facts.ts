import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { ConfigurationError } from './configuration.ts';
import { fileTrouble } from './file-trouble.ts';

/** A facts index as far as the harness itself reads it; its insides are the oracle's business. */
export interface Facts {
  readonly schema: 1;
  readonly digest: string;
  /** The bases that its documents name; absent in an index of an older maker. */
  readonly addresses?: { readonly fhir: string; readonly images: string };
  readonly patients: readonly { readonly id: string }[];
}

const schemaFile = new URL('../../input/schemas/facts-index.schema.json', import.meta.url);
const howToMake = 'Write one with `npx ncpeh dataset --out DIR`.';
/** More complaints about one file help nobody. */
const most = 3;

/**
 * Reads the facts index of the data set that the candidate holds.
 * @throws ConfigurationError when it is missing, no JSON, or not what its schema says
 */
export function readFacts(file: string): Facts {
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile<Facts>(JSON.parse(readFileSync(schemaFile, 'utf8')) as object);
  const facts = parsed(file);
  if (validate(facts)) return facts;
  const complaints = (validate.errors ?? [])
    .slice(0, most)
    .map(({ instancePath, message }) => `\n  ${instancePath || 'the whole'}: ${message ?? ''}`);
  throw new ConfigurationError(
    `${file}: found something else, wanted a facts index. ${howToMake}${complaints.join('')}`,
  );
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ConfigurationError(
      `${file}: found ${fileTrouble(error)}, wanted a facts index. ${howToMake}`,
    );
  }
}
