import { describe, expect, test } from "vitest";
import { randomFrom } from "@/scripts/bench/random";
import type { Edge, Graph, Node } from "./graph";
import { NODE_KINDS } from "./kinds";
import { layOut, WIDTH, wrap } from "./layout";

/** A provenance of so many things, each with some that come before it. */
function randomGraph(seed: number, size: number): Graph {
  const random = randomFrom(seed);
  const nodes: Node[] = Array.from({ length: size }, (_, index) => ({ key: `n${index}`, kind: NODE_KINDS[Math.floor((index / size) * NODE_KINDS.length)]!, number: index, part: null, en: "Some words ".repeat(random.below(9)), fr: null, on: null, state: null, elsewhere: null, lang: null }));
  const edges: Edge[] = nodes.flatMap((node, index) => (index === 0 ? [] : Array.from({ length: random.below(3) }, () => ({ from: nodes[random.below(index)]!.key, to: node.key, kind: "linked" as const, why: null, linkId: null, recordedByName: null }))));
  return { nodes, edges };
}

describe.each([1, 2, 3, 4, 5])("the picture of a provenance (no. %i)", (seed) => {
  const graph = randomGraph(seed, 8 * seed);
  const picture = layOut(graph, ({ en }, letters) => ["A name", ...wrap(en, letters, 3)]);

  test("holds everything once, inside its frame, and no two things on one another", () => {
    expect(picture.boxes.map(({ node }) => node.key).sort()).toEqual(graph.nodes.map(({ key }) => key).sort());
    for (const { x, y, width, height } of picture.boxes) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(WIDTH + 0.01);
      expect(y + height).toBeLessThanOrEqual(picture.height);
    }
    for (const one of picture.boxes) for (const other of picture.boxes) {
      if (one !== other) expect(one.x + one.width <= other.x || other.x + other.width <= one.x || one.y + one.height <= other.y || other.y + other.height <= one.y, `${one.node.key} and ${other.node.key}`).toBe(true);
    }
    expect(picture.lines.length).toBe(graph.edges.length);
    for (const { path } of picture.lines) expect(path).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe("a text in a box", () => {
  test("is broken between words, a long word within itself, and cut with a sign that it goes on", () => {
    expect(wrap("Extend coverage to the family", 12, 9)).toEqual(["Extend", "coverage to", "the family"]);
    expect(wrap("Rechtsschutzversicherung", 10, 9)).toEqual(["Rechtsschu", "tzversiche", "rung"]);
    expect(wrap("one two three four five six", 7, 2)).toEqual(["one two", "three…"]);
    expect(wrap("", 7, 2)).toEqual([]);
  });
});
