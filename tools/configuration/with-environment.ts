import { ConfigurationError } from './configuration.ts';

/** The environment variables a process has. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * A header value with each `${NAME}` replaced by that environment variable.
 * @param place how the key is called where it stands
 * @throws ConfigurationError when a variable is not set, or no header may hold it; what it holds is never printed
 */
export function withEnvironment(value: string, environment: Environment, place: string): string {
  return value.replace(/\$\{([^}]*)\}/g, (_, name: string) => {
    const found = environment[name];
    if (found !== undefined && /^[\t\x20-\x7e]+$/.test(found)) return found;
    throw new ConfigurationError(
      `${place}: found the environment variable ${name} ${troubleWith(found)}, ` +
        `wanted its value for this header. Set ${name} and run again.`,
    );
  });
}

function troubleWith(found: string | undefined): string {
  if (found === undefined) return 'not set';
  return found === '' ? 'empty' : 'with signs that no header may hold, such as an end of line';
}
