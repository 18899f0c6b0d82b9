import { describe, expect, test } from "vitest";
import { overlapReasons, rankOverlap, tellingWords, wordPairs, type Asked, type OverlapCandidate, type OverlapFacts } from "./overlap";

const asked: Asked = { country: "BLR", neighbours: ["LTU", "UKR"], theme: "legal_migration_and_mobility", areas: ["labour_migration", "diaspora_affairs"] };
const nothing: OverlapFacts = { sameAuthority: false, countries: [], theme: null, areas: [], words: 0, likeness: 0 };
const kinds = (facts: Partial<OverlapFacts>) => overlapReasons({ ...nothing, ...facts }, asked).map(({ kind }) => kind);

describe("why something is shown", () => {
  test("the same authority, whatever it is about", () => expect(kinds({ sameAuthority: true })).toEqual(["authority"]));

  test("in the same country the area, or else the theme", () => {
    expect(overlapReasons({ ...nothing, countries: ["BLR"], areas: ["diaspora_affairs"], theme: "legal_migration_and_mobility" }, asked)).toEqual([{ kind: "area", country: "BLR", area: "diaspora_affairs" }]);
    expect(kinds({ countries: ["BLR"], theme: "legal_migration_and_mobility" })).toEqual(["theme"]);
    expect(kinds({ countries: ["BLR"], theme: null, areas: ["integration"] })).toEqual([]);
  });

  test("next door only the same area counts, and farther away nothing", () => {
    expect(overlapReasons({ ...nothing, countries: ["UKR"], areas: ["labour_migration"] }, asked)).toEqual([{ kind: "neighbour", country: "UKR", area: "labour_migration" }]);
    expect(kinds({ countries: ["UKR"], theme: "legal_migration_and_mobility" })).toEqual([]);
    expect(kinds({ countries: ["MDA"], areas: ["labour_migration"] })).toEqual([]);
  });

  test("three words in common or titles alike", () => {
    expect(kinds({ words: 2, likeness: 0.2 })).toEqual([]);
    expect(kinds({ words: 3 })).toEqual(["words"]);
    expect(kinds({ likeness: 0.5 })).toEqual(["words"]);
  });
});

describe("ranking", () => {
  const candidate = (reference: string, facts: Partial<OverlapFacts>, more: Partial<OverlapCandidate> = {}): OverlapCandidate => ({
    kind: "actions", reference, number: null, id: null, titleEn: reference, titleFr: null, language: null, state: "closed", outcome: null, date: "2018", facts: { ...nothing, ...facts }, ...more,
  });

  test("more reasons stand first, of two alike the latest, without a reason none", () => {
    const ranked = rankOverlap([
      candidate("words", { words: 4 }), candidate("old", { sameAuthority: true }, { date: "2016" }), candidate("none", { countries: ["BLR"] }), candidate("new", { sameAuthority: true }, { date: "2019" }),
      candidate("both", { sameAuthority: true, countries: ["BLR"], areas: ["labour_migration"] }),
    ], asked);
    expect(ranked.map(({ reference }) => reference)).toEqual(["both", "new", "old", "words"]);
  });

  test("grouped by kind, and at most fifteen", () => {
    const many = Array.from({ length: 9 }, (_, number) => (["handovers", "actions", "requests", "recommendations"] as const).map((kind) => candidate(`${kind} ${number}`, { sameAuthority: true }, { kind }))).flat();
    const ranked = rankOverlap(many, asked);
    expect(ranked).toHaveLength(15);
    expect([...new Set(ranked.map(({ kind }) => kind))]).toEqual(["requests", "actions", "recommendations", "handovers"]);
  });
});

describe("words that tell something", () => {
  test("long ones, once, in any script", () => {
    expect(tellingWords({ title: "The rights of migrants: rights abroad", need: "Rights of the workers' families" })).toEqual({ title: ["migrants", "abroad", "rights"], need: ["families", "workers"] });
    expect(tellingWords({ title: "حقوق العمال", need: "" }).title).toEqual(["العمال", "حقوق"]);
  });

  test("a record must have two of them, one of the title; no operator gets in", () => {
    expect(wordPairs({ title: ["migrants", "abroad"], need: ["workers"] })).toBe("(migrants & abroad) | (migrants & workers) | (abroad & workers)");
    expect(wordPairs({ title: ["migrants"], need: [] })).toBe("");
    expect(tellingWords({ title: "a & b | !(c) <-> 'drop' :* ", need: "" })).toEqual({ title: ["drop"], need: [] });
  });
});
