import type { Edge, Graph, Node } from "./graph";
import { COLUMNS, KINDS, type Column } from "./kinds";

/** Measures of the picture, in its own units: as wide as a page of A4 across. */
export const WIDTH = 1040;
export const HEAD = 30;
const GUTTER = 34;
const INDENT = 12;
const BETWEEN = 10;
export const LINE = 17;
export const PADDING = 7;
/** Letters that stand in one line of a box, a unit wide each on the average. */
const LETTER = 6.9;

export type Box = { node: Node; lines: string[]; x: number; y: number; width: number; height: number };
export type Line = { edge: Edge; path: string };
export type Picture = { columns: { column: Column; x: number; width: number }[]; boxes: Box[]; lines: Line[]; height: number };

/** Places a provenance: columns from what was asked to what became of it, each thing near what led to it, parts under their whole. */
export function layOut(graph: Graph, linesOf: (node: Node, letters: number) => string[]): Picture {
  const used = COLUMNS.filter((column) => graph.nodes.some(({ kind }) => KINDS[kind].column === column));
  const width = (WIDTH - GUTTER * (used.length - 1)) / used.length;
  const boxes = new Map<string, Box>();
  const columns = used.map((column, index) => {
    const x = index * (width + GUTTER);
    let y = HEAD;
    for (const { node, depth } of placed(graph, column, boxes)) {
      const indent = Math.min(depth, 3) * INDENT;
      const lines = linesOf(node, Math.floor((width - indent - 2 * PADDING) / LETTER));
      const height = lines.length * LINE + 2 * PADDING;
      boxes.set(node.key, { node, lines, x: x + indent, y, width: width - indent, height });
      y += height + BETWEEN;
    }
    return { column, x, width };
  });
  const all = [...boxes.values()];
  return { columns, boxes: all, lines: graph.edges.map((edge) => ({ edge, path: pathOf(boxes.get(edge.from)!, boxes.get(edge.to)!) })), height: Math.max(HEAD, ...all.map(({ y, height }) => y + height)) + 2 };
}

/** The nodes of a column from top to bottom: wholes near what led to them, their parts below them. */
function placed(graph: Graph, column: Column, boxes: ReadonlyMap<string, Box>): { node: Node; depth: number }[] {
  const nodes = graph.nodes.filter(({ kind }) => KINDS[kind].column === column);
  const here = new Set(nodes.map(({ key }) => key));
  const parentOf = new Map<string, string>();
  for (const { from, to } of graph.edges) if (here.has(from) && here.has(to) && !parentOf.has(to)) parentOf.set(to, from);
  const heightOf = ({ key }: Node) => {
    const led = graph.edges.filter(({ from, to }) => to === key && boxes.has(from)).map(({ from }) => middle(boxes.get(from)!));
    return led.length > 0 ? led.reduce((sum, one) => sum + one, 0) / led.length : Number.POSITIVE_INFINITY;
  };
  const sorted = nodes.map((node) => ({ node, at: heightOf(node) })).sort((one, other) => (one.at === other.at ? 0 : one.at - other.at)).map(({ node }) => node);
  const below = (parent: string | undefined, depth: number): { node: Node; depth: number }[] =>
    sorted.filter(({ key }) => parentOf.get(key) === parent).flatMap((node) => [{ node, depth }, ...below(node.key, depth + 1)]);
  return below(undefined, 0);
}

const middle = ({ y, height }: Box) => y + height / 2;

/** From the edge of one box to the edge of another; within a column down along its side. */
function pathOf(from: Box, to: Box): string {
  if (to.x < from.x + from.width) {
    const side = Math.max(from.x, to.x - INDENT) + INDENT / 2;
    return `M ${round(side)} ${round(from.y + from.height)} V ${round(middle(to))} H ${round(to.x)}`;
  }
  const [x1, y1, x2, y2] = [from.x + from.width, middle(from), to.x, middle(to)].map(round) as [number, number, number, number];
  const bend = round((x1 + x2) / 2);
  // A line over several columns bends in its first and last gutter, and runs behind what stands between.
  return x2 - x1 > 2 * GUTTER ? `M ${x1} ${y1} C ${x1 + GUTTER} ${y1} ${x1 + GUTTER / 2} ${y2} ${x1 + 2 * GUTTER} ${y2} H ${x2}` : `M ${x1} ${y1} C ${bend} ${y1} ${bend} ${y2} ${x2} ${y2}`;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** A text in lines of so many letters, at most so many; cut where it goes on, with a sign that it does. */
export function wrap(text: string, letters: number, most: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.trim().split(/\s+/).flatMap((one) => chunks(one, letters))) {
    if (line && line.length + 1 + word.length > letters) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  if (line) lines.push(line);
  if (lines.length <= most) return lines;
  const last = lines[most - 1]!;
  return [...lines.slice(0, most - 1), `${last.length >= letters ? last.slice(0, letters - 1).trimEnd() : last}…`];
}

/** A word longer than a line, in pieces. */
const chunks = (word: string, letters: number) => Array.from({ length: Math.ceil(word.length / letters) || 1 }, (_, index) => word.slice(index * letters, (index + 1) * letters));
