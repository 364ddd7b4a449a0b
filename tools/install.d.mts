/** What is wrong with the running Node, as a sentence; undefined when nothing is. */
export function nodeComplaint(version: string): string | undefined;

/**
 * Why `npm ci` must run in a folder, as a clause; undefined when node_modules is what
 * package-lock.json names.
 */
export function reasonToInstall(folder: string): string | undefined;

/** How to start npm in an environment, on a platform. */
export function npmCommand(
  environment: NodeJS.ProcessEnv,
  platform: string,
): { command: string; before: string[]; shell: boolean };
