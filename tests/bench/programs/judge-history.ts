/**
 * `judge-history.ts FHIR IMAGES FACTS [SELECTION…]`: runs the checks against a candidate, then sends the same requests again, one after
 * the other over connections that stay open; prints seconds of both and the number of requests.
 */
import { join } from 'node:path';
import { Agent, request } from 'undici';
import { readFacts } from '../../../tools/configuration/read-facts.ts';
import { connect } from '../../../tools/exchange/connect.ts';
import { projectFolder } from '../../../tools/guide/built.ts';
import { scenarioPatients } from '../../../tools/commands/scenario-patients.ts';
import { readCatalogue } from '../../../tools/requirements/catalogue.ts';
import { loadChecks } from '../../../tools/runner/load-checks.ts';
import { runChecks } from '../../../tools/runner/run-checks.ts';
import type { ExchangeRecord, Run } from '../../../tools/verdict/run.ts';

const [fhir = '', images = '', factsFile = '', ...selection] = process.argv.slice(2);
const facts = readFacts(factsFile);
const catalogue = readCatalogue();
const { checks } = await loadChecks([join(projectFolder, 'tests/conformance')], catalogue);

/** Time as a clock on the wall shows it, in seconds. */
async function timed<T>(work: () => Promise<T>): Promise<{ made: T; seconds: number }> {
  const started = performance.now();
  const made = await work();
  return { made, seconds: (performance.now() - started) / 1000 };
}

async function judged(): Promise<Run> {
  const connection = connect({ fhir: { base: fhir }, images: { base: images } });
  const candidate = {
    ...{ name: 'bench', connection, facts, lineProfile: 'loopback' },
    patients: scenarioPatients(facts),
    declares: {
      manifests: ['documents', 'resources'],
      reports: ['documents', 'resources'],
      options: ['download'],
    },
  } as const;
  const nothing = { guide: '', dataset: '', checks: '' };
  const environment = { harness: 'bench', node: process.version, platform: process.platform };
  try {
    const options = { candidate, catalogue, checks, selection, digests: nothing, environment };
    return await runChecks(options);
  } finally {
    await connection.close();
  }
}

/** What each connection sets for itself. */
const own = ['connection', 'content-length', 'host', 'transfer-encoding'];

/** The bytes that came, drained as they came. */
async function sendAgain(exchanges: readonly ExchangeRecord[]): Promise<number> {
  let bytes = 0;
  const dispatcher = new Agent({ connections: 1, pipelining: 1 });
  for (const { method, requestBody, requestHeaders, url } of exchanges) {
    const headers = Object.fromEntries(
      Object.entries(requestHeaders).filter(([name]) => !own.includes(name.toLowerCase())),
    );
    const sent = { method: method as 'GET', headers, dispatcher, body: requestBody ?? null };
    const { body } = await request(url, sent);
    for await (const chunk of body as AsyncIterable<Buffer>) bytes += chunk.length;
  }
  await dispatcher.close();
  return bytes;
}

const run = await timed(judged);
const wrong = run.made.results.filter(
  ({ outcome }) => outcome === 'violated' || outcome === 'broken',
);
if (wrong.length > 0 || run.made.exchanges.length === 0) {
  const why = wrong.map(({ id, reason = '' }) => `${id}: ${reason}`).join('\n');
  throw new Error(`The run is no measurement: ${why || 'nothing was asked'}`);
}
const again = await timed(() => sendAgain(run.made.exchanges));
console.log(
  JSON.stringify({
    seconds: run.seconds,
    again: again.seconds,
    requests: run.made.exchanges.length,
    results: run.made.results.length,
    mebibytes: process.resourceUsage().maxRSS / 1024,
  }),
);
