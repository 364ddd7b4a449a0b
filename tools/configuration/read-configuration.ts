import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { complaint } from './complaint.ts';
import {
  ConfigurationError,
  type Base,
  type Configuration,
  type Declared,
} from './configuration.ts';
import { withFlags, type Flags } from './from-flags.ts';
import type { Raw } from './raw.ts';
import { readFile } from './read-file.ts';
import { withEnvironment, type Environment } from './with-environment.ts';

/** The configuration as its schema describes it. */
interface Written {
  readonly name?: string;
  readonly fhir: WrittenBase;
  readonly images: WrittenBase;
  readonly patients?: Readonly<Record<string, string>>;
  readonly facts?: string;
  readonly declares?: Declared;
  readonly line?: string;
  readonly sampling?: NonNullable<Configuration['sampling']>;
}

interface WrittenBase {
  readonly base: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const schemaFile = new URL('../../input/schemas/configuration.schema.json', import.meta.url);

/**
 * A configuration from a file, from flags, or from both: flags win, key by key.
 * @throws ConfigurationError with one line for each thing that is wrong
 */
export function readConfiguration(
  file: string | undefined,
  flags: Flags,
  environment: Environment,
  folder: string,
): Configuration {
  const raw = withFlags(flags, file === undefined ? undefined : readFile(file), folder);
  return configurationOf(validated(raw), raw, environment);
}

function validated(raw: Raw): Written {
  const validate = schema();
  if (validate(raw.members)) return raw.members;
  const said = (validate.errors ?? [])
    // Said once more by the error of the name itself.
    .filter(({ keyword }) => keyword !== 'propertyNames')
    .map((error) => complaint(error, raw));
  throw new ConfigurationError([...new Set(said)].join('\n'));
}

function schema(): ValidateFunction<Written> {
  const ajv = new Ajv({ allErrors: true, verbose: true });
  addFormats.default(ajv);
  return ajv.compile<Written>(JSON.parse(readFileSync(schemaFile, 'utf8')) as object);
}

function configurationOf(written: Written, raw: Raw, environment: Environment): Configuration {
  const base = (key: 'fhir' | 'images'): Base => {
    const place = (header: string): string => raw.place([key, 'headers', header]);
    const headers = Object.entries(written[key].headers ?? {});
    refuseOwnHeaders(headers, place);
    return {
      base: addressOf(written[key].base, raw.place([key, 'base'])),
      headers: Object.fromEntries(
        headers.map(([name, value]) => [name, withEnvironment(value, environment, place(name))]),
      ),
    };
  };
  const fhir = base('fhir');
  return {
    name: written.name ?? new URL(fhir.base).host.replaceAll(/[:[\]]+/g, '-').replace(/^-/, ''),
    fhir,
    images: base('images'),
    patients: Object.fromEntries(
      Object.entries(written.patients ?? {}).map(([name, token]) => [name, tokenOf(token)]),
    ),
    ...(written.facts === undefined ? {} : { facts: resolve(raw.folder, written.facts) }),
    ...(written.declares === undefined ? {} : { declares: written.declares }),
    line: written.line ?? 'not named',
    ...(written.sampling === undefined ? {} : { sampling: written.sampling }),
  };
}

/** A base without its last slash. @throws ConfigurationError for what only looks like a URL, such as a port of 99999 */
function addressOf(base: string, place: string): string {
  if (URL.canParse(base)) return base.replace(/\/+$/, '');
  throw new ConfigurationError(
    `${place}: found ${JSON.stringify(base)}, wanted an absolute http or https URL. Check host and port.`,
  );
}

/** Headers that say how one message is sent: HTTP itself writes them. */
const ofTheMessage = /^(connection|content-length|expect|keep-alive|transfer-encoding|upgrade)$/i;

/** @throws ConfigurationError for a header that no configuration can set */
function refuseOwnHeaders(
  headers: readonly (readonly [name: string, value: string])[],
  place: (header: string) => string,
): void {
  const [name] = headers.find(([header]) => ofTheMessage.test(header)) ?? [];
  if (name === undefined) return;
  throw new ConfigurationError(
    `${place(name)}: found a header that HTTP writes for each message, wanted one of your own. Leave it out.`,
  );
}

function tokenOf(token: string): { system: string; value: string } {
  const bar = token.indexOf('|');
  return { system: token.slice(0, bar), value: token.slice(bar + 1) };
}
