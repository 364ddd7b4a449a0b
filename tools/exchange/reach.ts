import { Agent, ProxyAgent } from 'undici';
import type { Dispatcher } from 'undici';
import type { Budgets } from './budgets.ts';
import { createInterceptor } from './interceptor.ts';
import type { ExchangeLog } from './exchange-log.ts';

/** One base of a candidate and how it is reached. Secrets in here go to its origin and nowhere else. */
export interface Base {
  /** Without a trailing slash. */
  readonly base: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** PEM: who is trusted besides the system's authorities, and who we are. */
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
  /** URL of an HTTP proxy. */
  readonly proxy?: string;
}

/** Whose origin a URL is on; `elsewhere`: on none that the configuration names. */
export type Owner = 'fhir' | 'images' | 'elsewhere';

/** How the two bases of a candidate, and what it points to, are reached. */
export interface Reach {
  readonly bases: Readonly<Record<'fhir' | 'images', Base>>;
  readonly budgets: Budgets;
  readonly log: ExchangeLog;
  /** Sent wherever no other is configured. */
  readonly userAgent: string;
  dispatcherOf(owner: Owner): Dispatcher;
  /** Owners that have answered at least one request whole. */
  readonly answered: Set<Owner>;
  /** What the control request asks of the FHIR base; the preflight makes it one that needs credentials. */
  controlUrl: string;
  close(): Promise<void>;
}

/** Connections to a candidate; nothing is sent yet. */
export function createReach(
  bases: Reach['bases'],
  budgets: Budgets,
  log: ExchangeLog,
  userAgent: string,
): Reach {
  const interceptor = createInterceptor(log);
  const agents = {
    fhir: agentOf(bases.fhir, budgets),
    images: agentOf(bases.images, budgets),
    // No client certificate either: that is a credential too.
    elsewhere: agentOf({}, budgets),
  };
  const dispatchers = {
    fhir: agents.fhir.compose(interceptor),
    images: agents.images.compose(interceptor),
    elsewhere: agents.elsewhere.compose(interceptor),
  };
  return {
    bases,
    budgets,
    log,
    userAgent,
    answered: new Set(),
    controlUrl: `${bases.fhir.base}/metadata`,
    dispatcherOf: (owner) => dispatchers[owner],
    close: async () => {
      await Promise.all(Object.values(agents).map((agent) => agent.destroy()));
    },
  };
}

function agentOf({ ca, cert, key, proxy }: Omit<Base, 'base'>, budgets: Budgets): Dispatcher {
  const tls = {
    timeout: budgets.connectMs,
    ...(ca === undefined ? {} : { ca }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
  };
  // Time is limited per exchange by exchange itself.
  const unlimited = { headersTimeout: 0, bodyTimeout: 0 };
  if (proxy !== undefined) return new ProxyAgent({ uri: proxy, requestTls: tls, ...unlimited });
  return new Agent({ connect: tls, ...unlimited });
}

/** Whose origin a URL is on: of two bases on one origin, the one whose path the URL continues. */
export function ownerOf(bases: Reach['bases'], url: URL): Owner {
  const owners = (['fhir', 'images'] as const).filter(
    (owner) => new URL(bases[owner].base).origin === url.origin,
  );
  const below = owners
    .filter((owner) => `${url.pathname}/`.startsWith(`${new URL(bases[owner].base).pathname}/`))
    .sort((a, b) => bases[b].base.length - bases[a].base.length);
  return below[0] ?? owners[0] ?? 'elsewhere';
}

/**
 * The headers of a request to a URL: who asks, those configured for its owner, then those of the call. An
 * empty value leaves the header out.
 */
export function headersFor(
  { bases, userAgent }: Pick<Reach, 'bases' | 'userAgent'>,
  owner: Owner,
  own: Readonly<Record<string, string>>,
): Record<string, string> {
  const configured = owner === 'elsewhere' ? {} : (bases[owner].headers ?? {});
  const merged = [...Object.entries(configured), ...Object.entries(own)].map(
    ([name, value]): [string, string] => [name.toLowerCase(), value],
  );
  const usual = { 'accept-encoding': 'identity', 'user-agent': userAgent };
  return Object.fromEntries(
    Object.entries({ ...usual, ...Object.fromEntries(merged) }).filter(([, value]) => value !== ''),
  );
}
