import {
  orphansOf,
  type GraphEdge,
  type LinkageGraph,
  type Standing,
} from '../../verdict/graph.ts';
import type { Run } from '../../verdict/run.ts';
import { counted } from '../counted.ts';
import { beginning } from '../visible.ts';
import { element, lines, type Child, type Markup } from './element.ts';
import { drawing, standingInWords } from './linkage-drawing.ts';
import { table } from './table.ts';

/** Links and orphans drawn and listed of one graph, and graphs of one page. */
const most = { links: 150, graphs: 8 };

const worstFirst: readonly Standing[] = ['conflict', 'report-only', 'study-only', 'both-ways'];

/** Which reports belong to which studies: each graph drawn, and as a table that says the same. */
export function linkageShown({ graphs = [] }: Run): Markup | undefined {
  if (graphs.length === 0) return undefined;
  const left = graphs.length - most.graphs;
  return element(
    'section',
    { id: 'linkage' },
    lines(
      element('h2', {}, 'Linkage of reports and studies'),
      ...graphs
        .slice(0, most.graphs)
        .flatMap((graph, place) => graphShown(graph, `graph-${place}`)),
      left > 0 ? element('p', {}, `and ${left} more, in run.json`) : undefined,
    ),
  );
}

function graphShown(whole: LinkageGraph, id: string): readonly Child[] {
  const graph = worst(whole);
  const left = whole.edges.length - graph.edges.length;
  return [
    element('h3', {}, beginning(whole.title, 200)),
    element('p', {}, inWords(whole)),
    left > 0
      ? element(
          'p',
          {},
          `The ${graph.edges.length} links that need most attention are shown; run.json holds ${left} more.`,
        )
      : undefined,
    element(
      'div',
      {
        class: 'scroll drawing',
        role: 'region',
        'aria-label': `Drawing: ${beginning(whole.title, 200)}`,
        tabindex: 0,
      },
      drawing(graph, id),
    ),
    asTable(graph),
  ];
}

/** The graph cut down to what can be drawn: problems first, then the rest in its order. */
function worst(graph: LinkageGraph): LinkageGraph {
  const edges = worstFirst
    .flatMap((standing) => graph.edges.filter((edge) => edge.standing === standing))
    .slice(0, most.links);
  const kept = new Set(edges.flatMap(({ report, study }) => [report, study]));
  const orphans = new Set(
    orphansOf(graph)
      .slice(0, most.links)
      .map(({ id }) => id),
  );
  const nodes = graph.nodes.filter(({ id }) => kept.has(id) || orphans.has(id));
  return { ...graph, edges: graph.edges.filter((edge) => edges.includes(edge)), nodes };
}

function inWords(graph: LinkageGraph): string {
  const count = (...standings: readonly Standing[]): number =>
    graph.edges.filter(({ standing }) => standings.includes(standing)).length;
  return (
    `${counted(graph.edges.length, 'link')}: ${count('both-ways')} both ways, ` +
    `${count('report-only', 'study-only')} one way, ${count('conflict')} in conflict; ` +
    `${counted(orphansOf(graph).length, 'orphan')}.`
  );
}

function asTable(graph: LinkageGraph): Markup {
  const names = new Map(graph.nodes.map((node) => [node.id, name(node)]));
  const links = graph.edges.map((edge): readonly Child[] => [
    names.get(edge.report) ?? edge.report,
    names.get(edge.study) ?? edge.study,
    [
      beginning(edge.identifier.name, 60),
      ' ',
      element('code', {}, beginning(edge.identifier.value, 200)),
    ],
    standing(edge),
  ]);
  const orphans = orphansOf(graph).map((node): readonly Child[] => [
    node.kind === 'report' ? name(node) : '',
    node.kind === 'study' ? name(node) : '',
    'none',
    `orphan: no ${node.kind === 'report' ? 'study' : 'report'}`,
  ]);
  return table(
    `Links: ${beginning(graph.title, 200)}`,
    ['Report', 'Study', 'Identifier', 'Standing'],
    [...links, ...orphans],
  );
}

const name = ({ label, listed }: LinkageGraph['nodes'][number]): string =>
  `${beginning(label, 200)}${listed ? '' : ' (not listed)'}`;

const standing = ({ standing: how, why }: GraphEdge): string =>
  `${standingInWords[how]}${why === undefined ? '' : `: ${beginning(why, 300)}`}`;
