import type { Run, Sample } from '../../verdict/run.ts';
import { restsOn } from '../sample-in-words.ts';
import { spellingsTogether } from '../spelling-in-words.ts';
import { beginning } from '../visible.ts';
import { element, lines, type Child, type Markup } from './element.ts';
import { table } from './table.ts';

/** Rows of a table; the rest stands in run.json. */
const mostRows = 500;

/** What was measured and never judged, and how each filter had to be spelt. */
export function evidenceShown(run: Run): Markup {
  return element(
    'section',
    { id: 'evidence' },
    lines(element('h2', {}, 'Evidence'), ...measured(run), ...spelt(run)),
  );
}

function measured({ results }: Run): readonly Child[] {
  const rows = results.flatMap(({ id, samples }) => samples.map((sample) => row(id, sample)));
  if (rows.length === 0) return [element('p', {}, 'Nothing was measured in this run.')];
  return [
    element('p', {}, 'Figures are evidence of this line at this time; no verdict rests on them.'),
    table(
      'Measured',
      ['Figure', 'Value', 'Line profile', 'Rests on', 'Validity', 'Check'],
      rows.slice(0, mostRows),
    ),
    more(rows.length),
  ];
}

function row(id: string, sample: Sample): readonly Child[] {
  const { name, value, unit, lineProfile, validity, why } = sample;
  return [
    beginning(name, 120),
    value === null ? 'not known' : `${Number(value.toPrecision(4))} ${beginning(unit, 30)}`,
    beginning(lineProfile, 80),
    restsOn(sample),
    why === undefined ? validity : `${validity}: ${beginning(why, 200)}`,
    element('a', { href: `#${id}` }, id),
  ];
}

function spelt({ spellings }: Run): readonly Child[] {
  if (spellings.length === 0) return [];
  const rows = spellingsTogether(spellings).map(({ filter, bindings, parameter, because }) => [
    beginning(filter, 60),
    beginning(bindings.join(', '), 200),
    parameter === null ? 'none' : element('code', {}, beginning(parameter, 120)),
    beginning(because, 300),
  ]);
  return [
    table(
      'Filters, as the candidate understood them',
      ['Filter', 'Classes and routes', 'Parameter', 'How it is known'],
      rows.slice(0, mostRows),
    ),
    more(rows.length),
  ];
}

const more = (count: number): Markup | undefined =>
  count > mostRows ? element('p', {}, `and ${count - mostRows} more, in run.json`) : undefined;
