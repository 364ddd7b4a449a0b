import picocolors from 'picocolors';
import type { Verdict } from '../verdict/verdict.ts';

/** Colours for a terminal, or none. */
export interface Paint {
  readonly verdict: (verdict: Verdict, text: string) => string;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

/** @param colour whether the reader's terminal shows colour: never decided here */
export function paint(colour: boolean): Paint {
  const { green, red, yellow, magenta, cyan, dim, bold } = picocolors.createColors(colour);
  const byVerdict: Readonly<Record<Verdict, (text: string) => string>> = {
    pass: green,
    fail: red,
    warn: yellow,
    error: magenta,
    skip: cyan,
    omit: dim,
    evidence: dim,
  };
  return { verdict: (verdict, text) => byVerdict[verdict](text), bold, dim };
}
