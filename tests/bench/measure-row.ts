import { performance } from 'node:perf_hooks';
import { judge, median } from './row.ts';
import type { Measured, Row } from './row.ts';

/** Above this share the driver was busy itself, and what it timed is not what it meant to time. */
const quiet = 0.8;

/**
 * Measures a row in interleaved pairs and takes the median. What is measured runs in processes of its
 * own; a pair during which this process was busy is thrown away, and a row left with fewer than half
 * its pairs is inconclusive.
 */
export async function measureRow(row: Row, pairs: number, quick: boolean): Promise<Measured> {
  const values: number[] = [];
  let said = '';
  for (let index = 0; index < pairs; index += 1) {
    const before = performance.eventLoopUtilization();
    const pair = await row.pair(quick);
    const { utilization } = performance.eventLoopUtilization(before);
    if (utilization >= quiet) continue;
    values.push(pair.value);
    said = pair.said;
  }
  const middle = median(values);
  return {
    name: row.name,
    median: middle,
    values,
    judgement: values.length * 2 < pairs ? 'inconclusive' : judge(row, middle),
    said,
  };
}
