import { defaultBudgets } from './budgets.ts';
import type { Budgets } from './budgets.ts';
import { createExchangeLog } from './exchange-log.ts';
import { createFhirClient } from './fhir-client.ts';
import { createImageClient } from './image-client.ts';
import { preflight } from './preflight.ts';
import { createReach } from './reach.ts';
import type { Base } from './reach.ts';
import type { ExchangeRecord } from './record.ts';
import { createRedactor } from './redact.ts';
import type { Answer, FhirClient, ImageClient, Token } from './target.ts';

/** How a candidate is reached. */
export interface ConnectOptions {
  readonly fhir: Base;
  readonly images: Base;
  readonly budgets?: Partial<Budgets>;
  /** Who asks, for the logs of the candidate: a product with its version (RFC 9110 10.1.5). */
  readonly userAgent?: string;
}

/** A candidate within reach: two clients, and everything that was exchanged. */
export interface Connection {
  readonly fhir: FhirClient;
  readonly images: ImageClient;
  /** All exchanges so far, redacted, in the order they ended. */
  readonly exchanges: readonly ExchangeRecord[];
  /** Metadata, and the patient if one is given. @throws ExchangeError when there is nobody to judge. */
  preflight(patient?: Token): Promise<Answer>;
  /** Ends all connections, those with an answer under way too. */
  close(): Promise<void>;
}

/** Makes the clients of a candidate; nothing is sent yet. */
export function connect({
  fhir,
  images,
  budgets = {},
  userAgent = 'ncpeh-imaging',
}: ConnectOptions): Connection {
  const bases = { fhir: tidy(fhir), images: tidy(images) };
  const log = createExchangeLog(createRedactor([fhir.headers ?? {}, images.headers ?? {}]));
  const reach = createReach(bases, { ...defaultBudgets, ...budgets }, log, userAgent);
  const fhirClient = createFhirClient(reach);
  return {
    fhir: fhirClient,
    images: createImageClient(reach),
    exchanges: log.exchanges,
    preflight: (patient) => preflight(reach, fhirClient, patient),
    close: () => reach.close(),
  };
}

const tidy = (base: Base): Base => ({ ...base, base: base.base.replace(/\/+$/, '') });
