import type { GraphEdge, LinkageGraph, Standing } from '../../verdict/graph.ts';
import { fit } from '../columns.ts';
import { visible } from '../visible.ts';
import { element, lines, type Child, type Markup } from './element.ts';
import { layOut, type Layout, type Placed, type Row } from './linkage-layout.ts';

/** Places from left to right, in the units of the drawing. */
const across = { report: 8, reportEnd: 228, label: 244, labelEnd: 556, study: 700, studyEnd: 920 };
const width = 928;
/** Signs that fit into a box and over a line, at 12 and 11 units a line. */
const signs = { box: 30, value: 46 };

/** How far both sides agree, in words beside a line. */
export const standingInWords: Readonly<Record<Standing, string>> = {
  'both-ways': 'both ways',
  'report-only': 'one way: only the report names the study',
  'study-only': 'one way: only the study names the report',
  conflict: 'conflict',
};

/** In the drawing, where there is less room; the line and its arrow say the rest. */
const shortly: Readonly<Record<Standing, string>> = {
  'both-ways': 'both ways',
  'report-only': 'one way →',
  'study-only': '← one way',
  conflict: '✕ conflict',
};

/**
 * A linkage graph as SVG. Solid with two arrows: both ways; dashed with one: one way; a double line
 * with a cross: conflict; a dashed box: an orphan, or listed by nobody. Words say the same.
 */
export function drawing(graph: LinkageGraph, id: string): Markup {
  const layout = layOut(graph);
  return element(
    'svg',
    {
      viewBox: `0 0 ${width} ${layout.height}`,
      width,
      height: layout.height,
      role: 'img',
      'aria-labelledby': `${id}-title`,
    },
    lines(
      element(
        'title',
        { id: `${id}-title` },
        `Links of reports and studies: ${fit(visible(graph.title), 120)}; the table below says the same`,
      ),
      arrowHead(id),
      ...layout.rows.map((row) => link(row, layout, id)),
      ...layout.reports.map((placed) => box(placed, across.report, across.reportEnd)),
      ...layout.studies.map((placed) => box(placed, across.study, across.studyEnd)),
    ),
  );
}

const arrowHead = (id: string): Markup =>
  element(
    'defs',
    {},
    element(
      'marker',
      {
        id: `${id}-arrow`,
        viewBox: '0 0 10 10',
        refX: 9,
        refY: 5,
        markerWidth: 8,
        markerHeight: 8,
        orient: 'auto-start-reverse',
      },
      element('path', { d: 'M0 0 10 5 0 10z', class: 'arrow' }),
    ),
  );

function box({ node, orphan, top, height }: Placed, from: number, to: number): Markup {
  const says = orphan
    ? `orphan: no ${node.kind === 'report' ? 'study' : 'report'}`
    : node.listed
      ? node.kind
      : `${node.kind}, not listed`;
  const middle = top + height / 2;
  return element(
    'g',
    { class: `node${orphan ? ' orphan' : ''}${node.listed ? '' : ' unlisted'}` },
    element('title', {}, fit(visible(node.label), 300)),
    element('rect', { x: from, y: top, width: to - from, height, rx: 4 }),
    write(from + 8, middle - 3, 'name', fit(visible(node.label), signs.box)),
    write(from + 8, middle + 11, 'kind', says),
  );
}

function link({ edge, y }: Row, { studies }: Layout, id: string): Markup {
  const study = studies.find(({ node }) => node.id === edge.study);
  const end = study === undefined ? y : study.top + study.height / 2;
  const path = `M${across.reportEnd} ${y}H${across.labelEnd}L${across.study} ${end}`;
  const arrow = `url(#${id}-arrow)`;
  const { standing } = edge;
  return element(
    'g',
    { class: `link ${standing}` },
    element('title', {}, fit(visible(edgeInWords(edge)), 300)),
    element('path', {
      d: path,
      'marker-start': standing === 'both-ways' || standing === 'study-only' ? arrow : undefined,
      'marker-end': standing === 'both-ways' || standing === 'report-only' ? arrow : undefined,
    }),
    standing === 'conflict' ? element('path', { d: path, class: 'hollow' }) : undefined,
    ...labels(edge, y),
  );
}

const labels = ({ identifier, standing }: GraphEdge, y: number): readonly Child[] => [
  write(across.label, y - 5, 'kind', `${fit(visible(identifier.name), 28)} · ${shortly[standing]}`),
  write(across.label, y + 13, 'value', middleCut(visible(identifier.value))),
];

/** `Study Instance UID 2.25.1: conflict (…)` */
const edgeInWords = ({ identifier, standing, why }: GraphEdge): string =>
  `${identifier.name} ${identifier.value}: ${standingInWords[standing]}${why === undefined ? '' : ` (${why})`}`;

/** Both ends of an identifier tell it from others, so the middle is left out. */
const middleCut = (text: string): string =>
  text.length <= signs.value ? fit(text, signs.value) : `${fit(text, 24)}${text.slice(-20)}`;

const write = (x: number, y: number, kind: string, says: string): Markup =>
  element('text', { x, y, class: kind }, says);
