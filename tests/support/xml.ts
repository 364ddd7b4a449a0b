import type { Answer, Target } from '../../tools/exchange/target.ts';
import { Violation } from '../../tools/verdict/outcome.ts';
import { baseParameters, searchedOn, wholeList } from './base-list.ts';
import { matches } from './entries.ts';
import { first } from './cast.ts';
import { anyRoute } from './routes.ts';

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
 * The capabilities and a list come as XML when that is asked for, the list with as many entries at least
 * as its first page has matches as JSON.
 * @throws Violation for what does not.
 */
export async function servesXml(target: Target): Promise<void> {
  const metadata = await target.fhir.request('GET', 'metadata', { headers });
  isXml(target, 'The CapabilityStatement', metadata, 'CapabilityStatement');
  const binding = anyRoute(target, 'manifests');
  const patient = first(target, binding);
  const { pages } = await wholeList(target, binding, patient);
  const base = await baseParameters(target, binding, patient);
  const answer = await target.fhir.search(searchedOn(binding), base, { headers });
  isXml(target, 'A list', answer, 'Bundle');
  const entries = answer.text.match(/<(?:\w+:)?entry[\s>]/g)?.length ?? 0;
  const wanted = pages[0] === undefined ? 0 : matches(pages[0], searchedOn(binding)).length;
  target.record.compared(wanted);
  if (entries < wanted)
    throw new Violation('A list has fewer entries as XML than as JSON.', {
      wanted: `${wanted} entries, as in JSON`,
      found: `${entries} entries`,
    });
}
