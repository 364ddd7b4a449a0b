import {
  orphansOf,
  type GraphEdge,
  type GraphNode,
  type LinkageGraph,
} from '../../verdict/graph.ts';

/** Heights in the units of the drawing: of a link's row, of a node without a link, between nodes. */
const rowHeight = 44;
const orphanHeight = 34;
const gap = 12;

/** A node and where it stands from top to bottom. */
export interface Placed {
  readonly node: GraphNode;
  readonly orphan: boolean;
  readonly top: number;
  readonly height: number;
}

/** A link and the height of its label's row. */
export interface Row {
  readonly edge: GraphEdge;
  readonly y: number;
}

/** Reports on the left, studies on the right, every link on a row of its own beside its report. */
export interface Layout {
  readonly reports: readonly Placed[];
  readonly studies: readonly Placed[];
  readonly rows: readonly Row[];
  readonly height: number;
}

/**
 * Places a graph so that no label covers another: each link has a row to itself beside its report;
 * only the lines cross, on their way to the studies.
 */
export function layOut(graph: LinkageGraph): Layout {
  const orphans = new Set(orphansOf(graph).map(({ id }) => id));
  const linked = graph.nodes.filter(({ kind, id }) => kind === 'report' && !orphans.has(id));
  const rows: Row[] = [];
  let y = gap;
  const reports = linked.map((node): Placed => {
    const edges = graph.edges.filter(({ report }) => report === node.id);
    const top = y;
    for (const edge of edges) {
      rows.push({ edge, y: y + rowHeight / 2 });
      y += rowHeight;
    }
    y += gap;
    return { node, orphan: false, top, height: edges.length * rowHeight };
  });
  const studies = stack(studiesInOrder(graph, rows), orphans);
  const lone = stack(
    graph.nodes.filter(({ kind, id }) => kind === 'report' && orphans.has(id)),
    orphans,
    y,
  );
  const all = [...reports, ...lone, ...studies];
  const height = Math.max(0, ...all.map((placed) => placed.top + placed.height)) + gap;
  return { reports: [...reports, ...lone], studies, rows, height };
}

/** Studies in the order in which links reach them, so that few lines cross; those without any last. */
function studiesInOrder({ nodes }: LinkageGraph, rows: readonly Row[]): readonly GraphNode[] {
  const order = new Map(rows.map(({ edge }, place) => [edge.study, place]));
  return nodes
    .filter(({ kind }) => kind === 'study')
    .sort((one, other) => (order.get(one.id) ?? Infinity) - (order.get(other.id) ?? Infinity) || 0);
}

function stack(
  nodes: readonly GraphNode[],
  orphans: ReadonlySet<string>,
  from = gap,
): readonly Placed[] {
  return nodes.map((node, place) => ({
    node,
    orphan: orphans.has(node.id),
    top: from + place * (orphanHeight + gap),
    height: orphanHeight,
  }));
}
