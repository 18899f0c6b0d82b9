import type { PartialDate } from "@/domain/shared/dates";
import { COLUMNS, KINDS, NODE_KINDS, type EdgeKind, type NodeKind } from "./kinds";

export type Node = {
  /** Names it in addresses: `recommendation-3`, `need-need`, `gap-<id>`. */
  key: string;
  kind: NodeKind;
  /** What people call it: a number, or which part. */
  number: number | null;
  part: string | null;
  en: string;
  fr: string | null;
  /** In which language `en` is, where it was kept as somebody wrote it. */
  lang: string | null;
  on: PartialDate | null;
  /** Where it stands, as a key of its noun's texts. */
  state: string | null;
  /** An origin outside of this Action, in words. */
  elsewhere: string | null;
};

export type Edge = { from: string; to: string; kind: EdgeKind; /** In whose words; only of links by hand, and of a place in an output. */ why: string | null; linkId: string | null; recordedByName: string | null };

export type Graph = { nodes: Node[]; edges: Edge[] };

/** One side of a node on which nothing is on record although something is expected there. */
export type Missing = { key: string; side: "origin" | "outcome" };

/** Everything that led to a node, itself included. */
export const originsOf = (graph: Graph, key: string) => reach(graph, key, ({ from, to }) => [to, from]);

/** Everything that came of a node, itself included. */
export const outcomesOf = (graph: Graph, key: string) => reach(graph, key, ({ from, to }) => [from, to]);

function reach({ edges }: Graph, key: string, ends: (edge: Edge) => [near: string, far: string]): Set<string> {
  const next = new Map<string, string[]>();
  for (const edge of edges) {
    const [near, far] = ends(edge);
    next.set(near, [...(next.get(near) ?? []), far]);
  }
  const found = new Set([key]);
  for (const one of found) for (const other of next.get(one) ?? []) found.add(other);
  return found;
}

/** What led to a node and what came of it, without the rest of the case; the whole when no node is named. */
export function aroundNode(graph: Graph, key: string | null): Graph {
  if (key === null) return graph;
  const kept = new Set([...originsOf(graph, key), ...outcomesOf(graph, key)]);
  return { nodes: graph.nodes.filter((node) => kept.has(node.key)), edges: graph.edges.filter(({ from, to }) => kept.has(from) && kept.has(to)) };
}

/** Where an origin or an outcome is expected and none is on record, in the order of the life. */
export function missingOf({ nodes, edges }: Graph): Missing[] {
  const [led, come] = [new Set(edges.map(({ to }) => to)), new Set(edges.map(({ from }) => from))];
  return nodes.flatMap((node): Missing[] => [
    ...(KINDS[node.kind].needsOrigin && !led.has(node.key) && !node.elsewhere ? [{ key: node.key, side: "origin" as const }] : []),
    ...(KINDS[node.kind].needsOutcome && !come.has(node.key) && !isWithoutOutcome(node) ? [{ key: node.key, side: "outcome" as const }] : []),
  ]);
}

/** Nothing can have come of what is still being written, and nothing has to come of an article that the law meets. */
const WITHOUT_OUTCOME: Partial<Record<NodeKind, readonly string[]>> = { output: ["drafting", "in_review", "returned"], gap: ["full", "not_applicable", "more_favourable"] };
const isWithoutOutcome = ({ kind, state }: Node) => state !== null && (WITHOUT_OUTCOME[kind]?.includes(state) ?? false);

/** Parts hang on what they belong to; those on which nothing else hangs are left out, but for the one that is asked about. */
export function withoutIdleParts({ nodes, edges }: Graph, asked: string | null): Graph {
  const busy = new Set(edges.filter(({ kind }) => !PLACES.includes(kind)).flatMap(({ from, to }) => [from, to]));
  const kept = nodes.filter(({ key, kind }) => !KINDS[kind].isPart || busy.has(key) || key === asked);
  const known = new Set(kept.map(({ key }) => key));
  return { nodes: kept, edges: edges.filter(({ from, to }) => known.has(from) && known.has(to)) };
}

/** What only says where a part belongs. */
const PLACES: readonly EdgeKind[] = ["contains", "compared", "agreed"];

/** Agreed gaps of which nothing on record has come: too many to draw, and worth saying. */
export function idleGaps(graph: Graph): number {
  const gaps = new Set(graph.nodes.filter(({ kind }) => kind === "gap").map(({ key }) => key));
  return missingOf(graph).filter(({ key, side }) => side === "outcome" && gaps.has(key)).length;
}

/** Would this origin make something its own origin? */
export const closesCircle = (graph: Graph, { from, to }: { from: string; to: string }) => originsOf(graph, from).has(to);

/** Nodes as they are read: column by column, kind by kind, by their number. */
export function inOrder(nodes: readonly Node[]): Node[] {
  const rank = ({ kind }: Node) => COLUMNS.indexOf(KINDS[kind].column) * 100 + NODE_KINDS.indexOf(kind);
  return [...nodes].sort((one, other) => rank(one) - rank(other) || (one.number ?? 0) - (other.number ?? 0) || one.key.localeCompare(other.key));
}

/** Is this text a node's name at all? Whether there is such a node the graph says. */
export const isNodeKey = (text: string) => /^[a-z_]{3,16}-[0-9A-Za-z-]{1,40}$/.test(text);

/** The node an address asks about; null for the whole, also when it asks for one that is not there. */
export function askedNode(graph: Graph, from: string | string[] | undefined): { asked: string | null; isUnknown: boolean } {
  if (from === undefined || from === "") return { asked: null, isUnknown: false };
  const asked = typeof from === "string" && graph.nodes.some(({ key }) => key === from) ? from : null;
  return { asked, isUnknown: asked === null };
}
