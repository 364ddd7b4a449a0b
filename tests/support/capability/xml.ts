import type { Answer, Target } from '../../../tools/exchange/target.ts';
import { Violation } from '../../../tools/verdict/outcome.ts';
import { baseParameters, searchedOn, wholeList } from '../candidate/base-list.ts';
import { first } from '../candidate/cast.ts';
import { anyRoute } from '../candidate/routes.ts';

const headers = { accept: 'application/fhir+xml' };

/** The name and namespace of the root element, whatever prefix it has, behind declaration and comments. */
const root = /^\uFEFF?(?:\s|<\?[^>]*\?>|<!--[\s\S]*?-->)*<(?:(\w+):)?(\w+)([^>]*)>/;

/**
 * An answer is a resource as XML.
 * @throws Violation for another status, media type, root element or namespace.
 */
function isXml(target: Target, what: string, answer: Answer, resourceType: string): void {
  const type = answer.headers['content-type']?.split(';')[0]?.trim() ?? 'no content type';
  const [, prefix, name, attributes = ''] = root.exec(answer.text) ?? [];
  const namespace = `xmlns${prefix === undefined ? '' : `:${prefix}`}="http://hl7.org/fhir"`;
  const sound = name === resourceType && attributes.replaceAll("'", '"').includes(namespace);
  target.record.compared();
  if (answer.status === 200 && type === 'application/fhir+xml' && sound) return;
  throw new Violation(`${what} is not served as XML.`, {
    wanted: `status 200, application/fhir+xml, <${resourceType} xmlns="http://hl7.org/fhir">`,
    found: `status ${answer.status}, ${type}, ${answer.text.slice(0, 80)}`,
  });
}

/**
 * The capabilities and a list come as XML when that is asked for, the list with entries if it has any as JSON.
 * @throws Violation for what does not.
 */
export async function servesXml(target: Target): Promise<void> {
  const metadata = await target.fhir.request('GET', 'metadata', { headers });
  isXml(target, 'The CapabilityStatement', metadata, 'CapabilityStatement');
  const binding = anyRoute(target, 'manifests');
  const patient = first(target, binding);
  const { entries } = await wholeList(target, binding, patient);
  const base = await baseParameters(target, binding, patient);
  const answer = await target.fhir.search(searchedOn(binding), base, { headers });
  isXml(target, 'A list', answer, 'Bundle');
  target.record.compared(entries.length);
  if (entries.length > 0 && !/<(?:\w+:)?entry[\s>]/.test(answer.text))
    throw new Violation('A list that has entries as JSON has none as XML.', {
      wanted: `entries, as in JSON, which has ${entries.length}`,
      found: 'a Bundle without an entry',
    });
}
