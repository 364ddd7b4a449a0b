import { PerformanceObserver, performance } from 'node:perf_hooks';
import { invalid } from './sample.ts';
import type { Figure } from './sample.ts';

/** How busy the harness itself was while something was measured. */
export interface Load {
  /** 0 … 1. */
  readonly eventLoop: number;
  /** Milliseconds of garbage collection, and of the whole span. */
  readonly collecting: number;
  readonly span: number;
}

/** Above these the harness measures itself. */
const mostEventLoop = 0.8;
const mostCollecting = 0.05;

/** Runs work and says how busy the harness was meanwhile. */
export async function underLoad<T>(work: () => Promise<T>): Promise<{ result: T; load: Load }> {
  let collecting = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) collecting += duration;
  });
  observer.observe({ entryTypes: ['gc'] });
  const before = performance.eventLoopUtilization();
  const from = performance.now();
  try {
    const result = await work();
    const span = performance.now() - from;
    const eventLoop = performance.eventLoopUtilization(before).utilization;
    // Collections are told a turn later than they happened.
    await new Promise((resolve) => setImmediate(resolve));
    return { result, load: { eventLoop, collecting, span } };
  } finally {
    observer.disconnect();
  }
}

/** The figure as it is, or void when the harness was too busy for it to be about the candidate. */
export function guarded(figure: Figure, load: Load): Figure {
  if (load.eventLoop > mostEventLoop)
    return invalid(
      figure,
      `the event loop was ${percent(load.eventLoop)} busy; wanted: at most 80 %`,
    );
  if (load.collecting > mostCollecting * load.span)
    return invalid(
      figure,
      `garbage collection took ${percent(load.collecting / load.span)} of the time; wanted: at most 5 %`,
    );
  return figure;
}

const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;
