import type { Answer, Target } from '../../../tools/exchange/target.ts';
import { Violation } from '../../../tools/verdict/outcome.ts';
import { addressOf } from '../answers/entries.ts';
import { baseParameters, searchedOn, wholeList } from '../candidate/base-list.ts';
import { first } from '../candidate/cast.ts';
import { bareType, formats } from '../capability/fhir-formats.ts';
import { nobody } from './provoked.ts';
import { anyRoute } from '../candidate/routes.ts';

/** What was asked, in words, and what came. */
type Asked = readonly [what: string, answer: Answer];

const [fhirJson] = formats.json.names;

/**
 * A list, a read and a refusal are JSON when JSON is asked for. What is refused without any FHIR is for ERR-01 to judge.
 * @throws Violation naming what is not.
 */
export async function jsonEverywhere(target: Target): Promise<void> {
  const headers = { accept: fhirJson };
  const binding = anyRoute(target, 'manifests');
  const type = searchedOn(binding);
  const { entries } = await wholeList(target, binding, first(target, binding));
  const own = entries
    .map((entry) => addressOf(target, entry))
    .find((address) => address.startsWith(`${type}/`));
  const read: readonly Asked[] =
    own === undefined ? [] : [['a read', await target.fhir.get(own, headers)]];
  const refusal: Asked = ['a refusal', await target.fhir.get(`${type}/${nobody}`, headers)];
  allJson(target, [await listAs(target, fhirJson), ...read, refusal]);
}

/**
 * A list is JSON also when JSON of the version of FHIR that is served is asked for (R4 http, 3.1.0.1.12).
 * @throws Violation when it is not.
 */
export async function jsonOfVersion(target: Target): Promise<void> {
  allJson(target, [await listAs(target, `${fhirJson}; fhirVersion=4.0`)]);
}

async function listAs(target: Target, accept: string): Promise<Asked> {
  const binding = anyRoute(target, 'manifests');
  const base = await baseParameters(target, binding, first(target, binding));
  const answer = await target.fhir.search(searchedOn(binding), base, { headers: { accept } });
  return [`a list as ${accept}`, answer];
}

/** An answer that holds what was asked is JSON by name and by content; one that refuses is FHIR in no other format. */
function isJson(answer: Answer): boolean {
  const { headers, status } = answer;
  const type = bareType(headers['content-type'] ?? '');
  if (status < 300) return type === fhirJson && formats.json.isWritten(answer);
  return status !== 406 && !formats.xml.isWritten(answer) && !formats.turtle.isWritten(answer);
}

function allJson(target: Target, asked: readonly Asked[]): void {
  target.record.compared(asked.length);
  const wrong = asked.filter(([, answer]) => !isJson(answer));
  if (wrong.length > 0)
    throw new Violation('What is asked for as JSON is not answered as JSON.', {
      wanted: fhirJson,
      found: wrong
        .map(([what, { headers, status }]) => {
          const type = headers['content-type'] ?? 'no content type';
          return `${what}: status ${status}, ${type}`;
        })
        .join('; '),
    });
}
