import type { Finding, Run } from '../verdict/run.ts';

/**
 * That the candidate holds nothing of the data set, if the run noticed it: the one cause of nearly all
 * that was skipped or failed, so it is told in place of them.
 */
export const nothingLoaded = ({ findings = [] }: Pick<Run, 'findings'>): Finding | undefined =>
  findings.find(({ code }) => code === 'data-set');

/** What is behind nearly everything a run tells, if it noticed such a thing: nothing loaded, nobody let in, or nobody there any more. */
export const oneCause = ({ findings = [] }: Pick<Run, 'findings'>): Finding | undefined =>
  findings.find(({ code }) => ['data-set', 'access', 'gone'].includes(code));

/** `224 results were skipped, for the data set is not loaded.`: in place of their reasons. */
export const skippedForNothing = ({ results }: Pick<Run, 'results'>): string => {
  const count = results.filter(({ verdict }) => verdict === 'skip').length;
  return `${count} ${count === 1 ? 'result was' : 'results were'} skipped, for the data set is not loaded.`;
};
