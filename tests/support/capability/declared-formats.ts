import type { Target } from '../../../tools/exchange/target.ts';
import { NotApplicable, Violation } from '../../../tools/verdict/outcome.ts';
import { baseParameters, searchedOn } from '../candidate/base-list.ts';
import { capability } from '../candidate/capability-statement.ts';
import { first } from '../candidate/cast.ts';
import { accepting, bareType, formatNamed, formats } from './fhir-formats.ts';
import type { Format } from './fhir-formats.ts';
import { anyRoute } from '../candidate/routes.ts';
import { list, text } from '../answers/shape.ts';

async function declaredFormats(target: Target): Promise<readonly string[]> {
  return list((await capability(target))['format']).flatMap((name) => text(name) ?? []);
}

/** What is wrong with the capabilities and a list asked for in a format; empty when both are served in it. */
async function wrongWith(
  target: Target,
  format: Format,
  asked: string,
): Promise<readonly string[]> {
  const headers = { accept: asked };
  const binding = anyRoute(target, 'manifests');
  const base = await baseParameters(target, binding, first(target, binding));
  const answers = {
    metadata: await target.fhir.request('GET', 'metadata', { headers }),
    'a list': await target.fhir.search(searchedOn(binding), base, { headers }),
  };
  return Object.entries(answers).flatMap(([what, answer]) => {
    const type = bareType(answer.headers['content-type'] ?? 'no content type');
    const served = answer.status === 200 && format.names.includes(type) && format.isWritten(answer);
    return served ? [] : [`${what}: status ${answer.status}, ${type}`];
  });
}

/**
 * The capabilities and a list are served in each format that the CapabilityStatement names. Names of no format
 * of FHIR are recorded.
 * @throws Violation naming those that are not.
 */
export async function declaredAreServed(target: Target): Promise<void> {
  const unknown: string[] = [];
  const wrong: string[] = [];
  for (const name of await declaredFormats(target)) {
    const format = formatNamed(name);
    if (format === undefined) unknown.push(name);
    else {
      const found = await wrongWith(target, format, accepting(format, name));
      target.record.compared();
      wrong.push(...found.map((each) => `${name}: ${each}`));
    }
  }
  if (unknown.length > 0)
    target.record.finding('other-formats', `Formats that are not of FHIR: ${unknown.join(', ')}.`);
  if (wrong.length > 0)
    throw new Violation('Formats are listed and not served.', {
      wanted: 'status 200 and the media type of each format that is listed',
      found: wrong.join('; '),
      extra: wrong,
    });
}

/**
 * Where capabilities and a list are served as XML, XML is among the formats that the CapabilityStatement names,
 * by whichever name.
 * @throws Violation when it is not; NotApplicable when they are not.
 */
export async function servedAreListed(target: Target): Promise<void> {
  const { xml } = formats;
  const [name] = xml.names;
  const listed = (await declaredFormats(target)).map(bareType);
  if ((await wrongWith(target, xml, accepting(xml, name))).length > 0)
    throw new NotApplicable('No XML is served.');
  target.record.compared();
  if (!listed.some((each) => formatNamed(each) === xml))
    throw new Violation('XML is served and not listed.', {
      wanted: `${name} among the formats`,
      found: listed.join(', ') || 'no format',
      missing: [name],
    });
}
