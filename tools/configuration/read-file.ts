import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import { ConfigurationError } from './configuration.ts';
import { fileTrouble } from './file-trouble.ts';
import { isMembers, type Raw } from './raw.ts';

/**
 * Reads a configuration file, YAML or JSON (which is YAML).
 * @throws ConfigurationError when there is no such file, or it holds no keys
 */
export function readFile(file: string): Raw {
  const members = parsed(file, textOf(file));
  if (!isMembers(members))
    throw new ConfigurationError(
      `${file}: found ${inWords(members)}, wanted the keys of one candidate, such as \`fhir\`, \`images\` ` +
        'and `patients`. Write them as `key: value` lines, and each candidate in a file of its own.',
    );
  return {
    members,
    place: (path) => (path.length === 0 ? file : `${file}: ${path.join('.')}`),
    folder: dirname(resolve(file)),
  };
}

function inWords(value: unknown): string {
  if (value === null) return 'nothing';
  return Array.isArray(value) ? 'a list' : 'no keys';
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new ConfigurationError(
      `${file}: found ${fileTrouble(error)}, ` +
        'wanted a readable configuration file. Check the path after --config.',
    );
  }
}

function parsed(file: string, text: string): unknown {
  try {
    return parse(text, { uniqueKeys: true, logLevel: 'error' });
  } catch (error) {
    if (error instanceof YAMLParseError && error.code === 'MULTIPLE_DOCS')
      throw new ConfigurationError(
        `${file}: found several documents, wanted one candidate. Write each in a file of its own.`,
      );
    // Of its own kind for the syntax; a plain ReferenceError for an alias without anchor, or far too many.
    const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new ConfigurationError(`${file}: ${first} Wanted YAML or JSON; correct that line.`);
  }
}
