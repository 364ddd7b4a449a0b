import type { Target } from '../../../tools/exchange/target.ts';
import type { Query } from '../../../tools/oracle/query.ts';
import { listed } from '../../../tools/oracle/select.ts';
import { Untestable } from '../../../tools/verdict/outcome.ts';
import { baseParameters } from '../candidate/base-list.ts';
import { knownPatients } from '../candidate/cast.ts';
import { drawn } from '../searches/draw.ts';
import { factsIn } from '../candidate/facts.ts';
import { list, members, text } from '../answers/shape.ts';
import { searchAll } from '../answers/pages.ts';
import { found } from '../searches/search.ts';
import type { Found } from '../searches/search.ts';

const SCT = 'http://snomed.info/sct';
const binding = 'manifests.resources';

/** A body site of a patient's series, and the studies that have it. */
interface Site {
  readonly patient: string;
  readonly code: string;
  readonly studies: readonly string[];
}

/** The body sites in the facts index, by patient: they are finer than any region. */
function sitesIn(target: Target): readonly Site[] {
  const facts = factsIn(target);
  const shown = new Set(
    knownPatients(target).flatMap((id) => listed(facts, id, 'manifests').map((entry) => entry.id)),
  );
  const sites = new Map<string, Site>();
  for (const study of list(members(target.facts)['studies']).map(members)) {
    const [id, patient] = [text(study['id']) ?? '', text(study['patient']) ?? ''];
    const codes = list(study['series']).flatMap(
      (series) => text(members(series)['bodySite']) ?? [],
    );
    for (const code of shown.has(id) ? new Set(codes) : []) {
      const before = sites.get(`${patient} ${code}`)?.studies ?? [];
      sites.set(`${patient} ${code}`, { patient, code, studies: [...before, id] });
    }
  }
  return [...sites.values()];
}

/**
 * Asks for the studies of each fine body site.
 * @throws Untestable when the data set names none.
 */
export async function* byFineSite(target: Target): AsyncGenerator<Found> {
  const sites = sitesIn(target);
  if (sites.length === 0) throw new Untestable('The data set names no body site of a series.');
  for (const { patient, code, studies } of drawn(target, 'fine sites', sites)) {
    const parameter = ['bodysite', `${SCT}|${code}`] as const;
    const parameters = [...(await baseParameters(target, binding, patient)), parameter];
    const listing = await searchAll(target, 'ImagingStudy', parameters);
    const query: Query = { patient, documentClass: 'manifests', filters: {} };
    const selection = { selected: new Set(studies), undecided: new Set<string>() };
    yield { ...found(target, binding, query, listing), selection, asked: parameter.join('=') };
  }
}
