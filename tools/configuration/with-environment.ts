import { ConfigurationError } from './configuration.ts';

/** The environment variables a process has. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * A header value with each `${NAME}` replaced by that environment variable.
 * @param place how the key is called where it stands
 * @throws ConfigurationError when a variable is not set; what it holds is never printed
 */
export function withEnvironment(value: string, environment: Environment, place: string): string {
  return value.replace(/\$\{([^}]*)\}/g, (_, name: string) => {
    const found = environment[name];
    if (found !== undefined && found !== '') return found;
    throw new ConfigurationError(
      `${place}: found the environment variable ${name} ${found === undefined ? 'not set' : 'empty'}, ` +
        `wanted its value for this header. Set ${name} and run again.`,
    );
  });
}
