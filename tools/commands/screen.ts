/** How the running process may write to whoever reads it. */
export interface Screen {
  readonly colour: boolean;
  readonly columns: number;
  /** A line that the next one replaces; nothing where nobody watches. */
  readonly passing: (text: string) => void;
  /** A step of work that takes its time: a passing line, or one in a log, so that it is not silent. */
  readonly step: (text: string) => void;
  /** A line that stays. */
  readonly line: (text: string) => void;
}

/** Of what no terminal shows: wide enough for any line this program prints. */
export const logColumns = 1000;

const clearLine = '\r\u001b[2K';

/** Colour only on a terminal, unless FORCE_COLOR asks for it; NO_COLOR wins over both (no-color.org). */
export function screen(environment: NodeJS.ProcessEnv = process.env): Screen {
  const { stdout, stderr } = process;
  const said = (name: string): boolean => (environment[name] ?? '') !== '';
  return {
    colour: !said('NO_COLOR') && (stdout.isTTY || said('FORCE_COLOR')),
    // A log is searched, not looked at: there no line loses its end.
    columns: stdout.isTTY ? Math.max(80, stdout.columns) : logColumns,
    passing: (text) => {
      if (stderr.isTTY) stderr.write(`${clearLine}${text}`);
    },
    step: (text) => {
      stderr.write(stderr.isTTY ? `${clearLine}${text}` : `${text}\n`);
    },
    line: (text) => {
      if (stderr.isTTY) stderr.write(clearLine);
      stdout.write(`${text}\n`);
    },
  };
}
