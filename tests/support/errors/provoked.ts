import type { Answer, Target } from '../../../tools/exchange/target.ts';
import { baseParameters, searchedOn } from '../candidate/base-list.ts';
import { interactionsOf } from '../capability/declared-interactions.ts';
import { anyRoute } from '../candidate/routes.ts';
import { shared } from '../answers/shared.ts';
import { understoodSpelling } from '../searches/understanding.ts';

/** A request that a server has reason to refuse, by what it is called in messages. */
export interface Provoked {
  readonly says: string;
  readonly answer: Answer;
  /** Statuses that are as good an answer to this request, for what the server says to offer. */
  readonly asGood?: readonly number[];
}

/** An id that nobody has: a UUID made for this purpose alone. */
export const nobody = '0b9a3c52-6a0e-4e0d-9f43-7f1d7f5c1c8e';

/** A media type that does not exist. */
export const noSuchType = 'application/x-no-such-type';

type Provoke = (target: Target) => Promise<readonly Provoked[]>;

async function ask(
  target: Target,
  says: string,
  request: () => Promise<Answer>,
): Promise<Provoked> {
  return { says, answer: await shared(target, `provoked: ${says}`, request) };
}

/** Reads of ids that nobody has. */
export const unheldReads: Provoke = async (target) => {
  const asked: Provoked[] = [];
  for (const one of ['manifests', 'reports'] as const) {
    const type = searchedOn(anyRoute(target, one));
    const asGood = (await offersRead(target, type)) ? [] : unoffered;
    asked.push({
      ...(await ask(target, `GET ${type}/${nobody}`, () => target.fhir.read(type, nobody))),
      asGood,
    });
  }
  return asked;
};

/** A type that is not read at all may be refused as such: the method, or the interaction. */
const unoffered: readonly number[] = [405, 501];

/** Without a CapabilityStatement to say otherwise a type is read. */
async function offersRead(target: Target, type: string): Promise<boolean> {
  try {
    return (await interactionsOf(target, type)).includes('read');
  } catch {
    return true;
  }
}

/** Reads of ids that nobody has, of types that entries lead to. */
export const otherUnheldReads: Provoke = async (target) => {
  const asked: Provoked[] = [];
  for (const type of ['Patient', 'Practitioner', 'Bundle'])
    asked.push(await ask(target, `GET ${type}/${nobody}`, () => target.fhir.read(type, nobody)));
  return asked;
};

/** A list in pages of a size that is no number: it may be refused, or be answered in pages of any size. */
export const wrongPageSize: Provoke = async (target) => {
  const binding = anyRoute(target, 'manifests');
  const type = searchedOn(binding);
  const base = await baseParameters(target, binding, 'ana');
  return [
    await ask(target, `GET ${type}?…&_count=abc`, () =>
      target.fhir.search(type, [...base, ['_count', 'abc']]),
    ),
  ];
};

/** A read of a type that does not exist: by the id nobody is found, by the type nobody looks. */
export const untypedReads: Provoke = async (target) => [
  await ask(target, 'GET NoSuchType/1', () => target.fhir.get('NoSuchType/1')),
];

/** A list by a study date that cannot be, where the candidate understands the filter: whether it does is QRY-14's business. */
async function listByNoDate(target: Target): Promise<readonly Provoked[]> {
  const binding = anyRoute(target, 'manifests');
  const type = searchedOn(binding);
  const spelling = await understoodSpelling(target, binding, 'date').catch(() => undefined);
  if (spelling === undefined) return [];
  const { parameter } = spelling;
  const base = await baseParameters(target, binding, 'ana');
  return [
    await ask(target, `GET ${type}?…&${parameter}=ge2023-13-45`, () =>
      target.fhir.search(type, [...base, [parameter, 'ge2023-13-45']]),
    ),
  ];
}

/** Searches with values that cannot be valid, or parameters that do not exist. */
export const invalidSearches: Provoke = async (target) => {
  const binding = anyRoute(target, 'manifests');
  const type = searchedOn(binding);
  const base = await baseParameters(target, binding, 'ana');
  const strict = { headers: { prefer: 'handling=strict' } };
  return [
    ...(await listByNoDate(target)),
    await ask(target, `GET ${type}?…&_lastUpdated=2023-13-45`, () =>
      target.fhir.search(type, [...base, ['_lastUpdated', '2023-13-45']], strict),
    ),
    await ask(target, `GET ${type}?…&no-such-parameter=x, strictly`, () =>
      target.fhir.search(type, [...base, ['no-such-parameter', 'x']], strict),
    ),
    await ask(target, 'GET NoSuchType?_id=1', () =>
      target.fhir.search('NoSuchType', [['_id', '1']], strict),
    ),
  ];
};

/** A method that changes, at an address that never changes: nothing can be lost by it anywhere. */
export const wrongMethods: Provoke = async (target) => [
  await ask(target, 'POST metadata', () =>
    target.fhir.request('POST', 'metadata', {
      headers: { 'content-type': 'application/fhir+json' },
      body: '{"resourceType":"CapabilityStatement"}',
    }),
  ),
  await ask(target, 'DELETE metadata', () => target.fhir.request('DELETE', 'metadata')),
];

/** A search by POST, well but for the media type of its body. */
export const wrongContentType: Provoke = async (target) => {
  const binding = anyRoute(target, 'manifests');
  const body = new URLSearchParams(
    (await baseParameters(target, binding, 'ana')).map(([name, value]): [string, string] => [
      name,
      value,
    ]),
  ).toString();
  const path = `${searchedOn(binding)}/_search`;
  return [
    await ask(target, `POST ${path} as ${noSuchType}`, () =>
      target.fhir.request('POST', path, { headers: { 'content-type': noSuchType }, body }),
    ),
  ];
};

/** A list and the CapabilityStatement, in a format that does not exist and no other. */
export const wrongAccept: Provoke = async (target) => {
  const binding = anyRoute(target, 'manifests');
  const type = searchedOn(binding);
  const base = await baseParameters(target, binding, 'ana');
  const headers = { accept: noSuchType };
  return [
    await ask(target, `GET ${type}?… as ${noSuchType}`, () =>
      target.fhir.search(type, base, { headers }),
    ),
    await ask(target, `GET metadata as ${noSuchType}`, () => target.fhir.get('metadata', headers)),
  ];
};
