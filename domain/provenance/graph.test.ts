import { describe, expect, test } from "vitest";
import { assemble } from "./assemble";
import { aroundNode, askedNode, closesCircle, idleGaps, missingOf, originsOf, outcomesOf, withoutIdleParts, type Graph } from "./graph";
import { endOfKey } from "./records";
import type { ProvenanceRows } from "./rows";

const NOTHING: ProvenanceRows = {
  needs: [], decision: null, concept: null, activities: [], missionReports: [], meetings: [], agreements: [], outputs: [], sections: [], gaps: [], recommendations: [], origins: [], lineage: [], updates: [],
  report: null, presentation: null, handoverItems: [], checkIns: [], signals: [], links: [],
};
const activity = (number: number, more: object = {}) => ({ id: `a${number}`, number, titleEn: `Mission ${number}`, titleFr: null, state: "held", on: "2017-05", isAdded: false, carriedFrom: null, ...more });
const output = (number: number, more: object = {}) => ({ id: `o${number}`, number, titleEn: `Output ${number}`, titleFr: null, state: "validated", on: null, ...more });
const advice = (number: number, more: object = {}) => ({ id: `r${number}`, number, textEn: `Advice ${number}`, textFr: null, state: "proposed", answeredOn: null, answerReason: null, answeredByName: null, ...more });
const origin = (recommendationId: string, more: object) => ({ recommendationId, outputId: null, activityId: null, comparisonId: null, meetingId: null, sectionId: null, place: null, ...more });

/** An Action from a need to what became of its advice; nothing says which mission the output came from. */
const WHOLE: ProvenanceRows = {
  ...NOTHING,
  needs: [{ requestId: "q1", reference: "R-2016-0001", part: "need", text: "Our law does not protect them.", on: "2016-11-09", language: "en", isMerged: false }, { requestId: "q2", reference: "R-2016-0002", part: "need", text: "Nor does ours.", on: "2016-11-10", language: "en", isMerged: true }],
  decision: { outcome: "approved", on: "2016-12-05" },
  concept: { id: "c1", state: "accepted_by_both", on: "2017-02-03", language: "en", parts: { purpose: "Know what it takes.", approach: "", plannedActivities: "Two missions.", expectedResults: "" } },
  activities: [activity(1), activity(2, { isAdded: true }), activity(3, { isAdded: true, carriedFrom: "MDA-2015-01, 4" })],
  missionReports: [{ id: "m1", activityId: "a1", number: 1, state: "approved", on: "2017-06-01" }],
  meetings: [{ id: "g1", number: 1, title: "The group", state: "closed", on: "2017-03" }],
  agreements: [{ id: "d1", number: 1, text: "A second mission.", on: "2017-03-31", activityId: null, meetingId: "g1" }],
  outputs: [output(1), output(2, { state: "drafting" })],
  sections: [{ id: "s1", outputId: "o1", number: 1, en: "Family members", fr: null }, { id: "s2", outputId: "o1", number: 2, en: "Quotas", fr: null }],
  gaps: [{ id: "l1", outputId: "o1", meetingId: null, instrument: "C97", article: "6", gap: "Families are not covered.", conformity: "none", on: "2017-09-01" }, { id: "l2", outputId: "o1", meetingId: "g1", instrument: "C97", article: "7", gap: null, conformity: "full", on: "2017-09-01" }],
  recommendations: [advice(1, { answeredOn: "2018-09-01", answerReason: "As far as the budget goes.", answeredByName: "Ilir" }), advice(2), advice(3, { state: "recast" }), advice(4)],
  origins: [origin("r1", { comparisonId: "l1" }), origin("r3", { activityId: "a1" }), origin("r4", { outputId: "o1", place: "chapter 3" })],
  lineage: [{ fromId: "r3", intoId: "r4" }],
  updates: [{ id: "u1", recommendationId: "r1", choice: "in_progress", on: "2019-01-01", proof: "A decree", proofFr: null }],
  report: { id: "f1", state: "frozen", on: "2018-05-28", sections: [{ part: "context", en: "A ministry asks.", fr: null }, { part: "practices", en: null, fr: "Une mission [A1] a servi [^1], puis une autre [A9]." }] },
  presentation: { id: "p1", on: "2018-06-05", place: "Minsk" },
  checkIns: [{ id: "k6", months: 6, state: "scheduled", on: "2018-12-05" }],
  links: [{ id: "x1", fromKind: "recommendation", fromId: "r1", fromPart: null, toKind: "report", toId: "f1", toPart: "context", why: "Told there.", recordedByName: "Mira" }],
};
const graph = assemble(WHOLE);

describe("the provenance of an Action", () => {
  test("leads from a line of the report back to the need, and from the need to what became of it", () => {
    expect([...originsOf(graph, "report-context")]).toEqual(expect.arrayContaining(["recommendation-1", "gap-l1", "output-1"]));
    const linked = assemble({ ...WHOLE, links: [...WHOLE.links, { id: "x2", fromKind: "activity", fromId: "a1", fromPart: null, toKind: "output", toId: "o1", toPart: null, why: "The experts wrote it.", recordedByName: "Mira" }] });
    expect([...originsOf(linked, "report-context")]).toEqual(expect.arrayContaining(["activity-1", "concept-plannedActivities", "decision-request", "need-need"]));
    expect([...outcomesOf(linked, "need-need")]).toEqual(expect.arrayContaining(["output-1", "recommendation-1", "answer-1", "update-u1", "report-context", "presentation-report", "check_in-6"]));
    expect(outcomesOf(linked, "need-need").has("recommendation-2")).toBe(false);
  });

  test("keeps what merged requests asked, and what was made of advice that was split", () => {
    expect(graph.nodes.find(({ key }) => key === "need-need-R-2016-0002")).toMatchObject({ en: "R-2016-0002: Nor does ours." });
    expect([...originsOf(graph, "recommendation-4")]).toEqual(expect.arrayContaining(["recommendation-3", "activity-1", "output-1"]));
    expect(graph.edges).toContainEqual(expect.objectContaining({ from: "output-1", to: "recommendation-4", why: "chapter 3" }));
  });

  test("leads from a section of the report to the records that its words name in brackets, in whichever language", () => {
    expect(graph.edges.filter(({ to }) => to === "report-practices")).toEqual([expect.objectContaining({ from: "activity-1", kind: "told" })]);
    expect(graph.nodes.find(({ key }) => key === "report-practices")).toMatchObject({ fr: "Une mission [A1] a servi [^1], puis une autre [A9]." });
  });

  test("says where an origin or an outcome is expected and none is on record", () => {
    expect(missingOf(graph).map(({ key, side }) => `${key} ${side}`)).toEqual(["activity-2 origin", "output-1 origin", "output-2 origin", "recommendation-2 origin", "recommendation-2 outcome", "recommendation-4 outcome"]);
  });

  test("around a node holds what led to it and what came of it, and nothing beside", () => {
    const around = aroundNode(graph, "recommendation-1");
    expect(around.nodes.map(({ key }) => key)).toEqual(["output-1", "gap-l1", "recommendation-1", "report-context", "presentation-report", "answer-1", "update-u1", "check_in-6"]);
    expect(around.edges.every(({ from, to }) => around.nodes.some(({ key }) => key === from) && around.nodes.some(({ key }) => key === to))).toBe(true);
    expect(aroundNode(graph, null)).toBe(graph);
  });

  test("leaves out sections on which nothing hangs, but for the one that is asked about", () => {
    expect(graph.nodes.filter(({ kind }) => kind === "section").length).toBe(2);
    expect(withoutIdleParts(graph, null).nodes.filter(({ kind }) => kind === "section")).toEqual([]);
    expect(withoutIdleParts(graph, "section-s2").nodes.filter(({ kind }) => kind === "section").map(({ key }) => key)).toEqual(["section-s2"]);
  });

  test("names the section that advice was taken from, and draws it then", () => {
    const taken = assemble({ ...WHOLE, origins: [...WHOLE.origins, origin("r2", { outputId: "o1", sectionId: "s1" })] });
    expect(taken.edges).toContainEqual(expect.objectContaining({ from: "section-s1", to: "recommendation-2", kind: "advised" }));
    expect(withoutIdleParts(taken, null).nodes.filter(({ kind }) => kind === "section").map(({ key }) => key)).toEqual(["section-s1"]);
    expect([...originsOf(taken, "gap-l2")]).toEqual(expect.arrayContaining(["output-1", "meeting-1"]));
  });

  test("draws gaps that led to advice, and counts those of which nothing came", () => {
    const more = assemble({ ...WHOLE, gaps: [...WHOLE.gaps, { id: "l3", outputId: "o1", meetingId: "g1", instrument: "C97", article: "8", gap: "Nothing is said.", conformity: "none", on: "2017-09-01" }] });
    expect(withoutIdleParts(more, null).nodes.filter(({ kind }) => kind === "gap").map(({ key }) => key)).toEqual(["gap-l1"]);
    expect(withoutIdleParts(more, "gap-l3").nodes.some(({ key }) => key === "gap-l3")).toBe(true);
    expect(idleGaps(more)).toBe(1);
    expect(idleGaps(graph)).toBe(0);
  });

  test("leaves out a tie to something that the reader does not see", () => {
    const seen = assemble({ ...WHOLE, gaps: [], needs: [], decision: null });
    expect(seen.edges.some(({ from, to }) => [from, to].some((key) => key.startsWith("gap") || key.startsWith("need") || key.startsWith("decision")))).toBe(false);
    expect(missingOf(seen)).toContainEqual({ key: "recommendation-1", side: "origin" });
  });

  test("lets nothing become its own origin", () => {
    expect(closesCircle(graph, { from: "report-context", to: "gap-l1" })).toBe(true);
    expect(closesCircle(graph, { from: "output-1", to: "output-1" })).toBe(true);
    expect(closesCircle(graph, { from: "activity-1", to: "output-1" })).toBe(false);
  });

  test("knows the record behind each name that can be linked, and no other", () => {
    for (const { key, kind } of graph.nodes) {
      const end = endOfKey(WHOLE, key);
      if (["decision", "presentation", "answer", "update", "handover_item", "check_in"].includes(kind)) expect(end, key).toBeUndefined();
      else expect(end, key).toMatchObject({ kind });
    }
    expect(endOfKey(WHOLE, "need-need-R-2016-0002")).toEqual({ kind: "need", id: "q2", part: "need" });
    expect(endOfKey(WHOLE, "report-impact")).toBeUndefined();
    expect(endOfKey(WHOLE, "output-9")).toBeUndefined();
  });

  test("is shown whole when an address asks for something that is not there", () => {
    expect(askedNode(graph, "output-1")).toEqual({ asked: "output-1", isUnknown: false });
    expect(askedNode(graph, "output-9")).toEqual({ asked: null, isUnknown: true });
    expect(askedNode(graph, ["output-1", "output-2"])).toEqual({ asked: null, isUnknown: true });
    expect(askedNode(graph as Graph, undefined)).toEqual({ asked: null, isUnknown: false });
  });
});
