import { referencesIn } from "@/domain/reports/prose";
import { REPORT_SECTIONS } from "@/domain/reports/sections";
import { inOrder, type Edge, type Graph, type Node } from "./graph";
import type { EdgeKind, NodeKind } from "./kinds";
import type { ProvenanceRows } from "./rows";

/** Name of a node: its kind, and what tells it from others of its kind in one Action. */
export const keyOf = (kind: NodeKind, local: string | number) => `${kind}-${local}`;

/** Puts the records of an Action together into what led to what. A tie to something the reader may not see is left out. */
export function assemble(rows: ProvenanceRows): Graph {
  const nodes = nodesOf(rows);
  const known = new Set(nodes.map(({ key }) => key));
  return { nodes: inOrder(nodes), edges: edgesOf(rows, keysOf(rows)).filter(({ from, to }) => known.has(from) && known.has(to)) };
}

type Plain = Partial<Node> & Pick<Node, "key" | "kind">;
const node = (plain: Plain): Node => ({ number: null, part: null, en: "", fr: null, lang: null, on: null, state: null, elsewhere: null, ...plain });

function nodesOf(rows: ProvenanceRows): Node[] {
  const { decision, concept, report, presentation } = rows;
  return [
    ...rows.needs.map(({ requestId, reference, part, text, language, on, isMerged }, index) => node({ key: needKey(rows, { requestId, part }), kind: "need", number: index + 1, part, en: isMerged ? `${reference}: ${text}` : text, lang: language, on })),
    ...(decision ? [node({ key: DECISION, kind: "decision", on: decision.on, state: decision.outcome })] : []),
    ...(concept ? Object.entries(concept.parts).filter(([, text]) => text).map(([part, text], index) => node({ key: keyOf("concept", part), kind: "concept", number: index + 1, part, en: text, lang: concept.language, on: concept.on, state: concept.state })) : []),
    ...rows.meetings.map((row) => node({ key: keyOf("meeting", row.number), kind: "meeting", number: row.number, en: row.title, on: row.on, state: row.state })),
    ...rows.activities.map((row) => node({ key: keyOf("activity", row.number), kind: "activity", number: row.number, en: row.titleEn, fr: row.titleFr, on: row.on, state: row.state, elsewhere: row.carriedFrom })),
    ...rows.missionReports.map((row) => node({ key: keyOf("mission_report", row.number), kind: "mission_report", number: row.number, on: row.on, state: row.state })),
    ...rows.agreements.map((row) => node({ key: keyOf("agreement", row.number), kind: "agreement", number: row.number, en: row.text, on: row.on })),
    ...rows.outputs.map((row) => node({ key: keyOf("output", row.number), kind: "output", number: row.number, en: row.titleEn, fr: row.titleFr, on: row.on, state: row.state })),
    ...rows.sections.map((row) => node({ key: keyOf("section", row.id), kind: "section", number: row.number, en: row.en ?? row.fr ?? "", fr: row.fr })),
    ...rows.gaps.map((row) => node({ key: keyOf("gap", row.id), kind: "gap", part: `${row.instrument}, ${row.article}`, en: row.gap ?? "", on: row.on, state: row.conformity })),
    ...rows.recommendations.map((row) => node({ key: keyOf("recommendation", row.number), kind: "recommendation", number: row.number, en: row.textEn, fr: row.textFr, state: row.state })),
    ...rows.recommendations.filter(({ answeredOn }) => answeredOn).map((row) => node({ key: keyOf("answer", row.number), kind: "answer", number: row.number, en: [row.answeredByName, row.answerReason].filter(Boolean).join(": "), on: row.answeredOn })),
    ...rows.updates.map((row) => node({ key: keyOf("update", row.id), kind: "update", en: row.proof ?? "", fr: row.proofFr, on: row.on, state: row.choice })),
    ...(report ? report.sections.map(({ part, en, fr }) => node({ key: keyOf("report", part), kind: "report", number: REPORT_SECTIONS.findIndex((section) => section === part), part, en: en ?? fr ?? "", fr, on: report.on, state: report.state })) : []),
    ...(presentation ? [node({ key: PRESENTATION, kind: "presentation", en: presentation.place, on: presentation.on })] : []),
    ...rows.handoverItems.map((row) => node({ key: keyOf("handover_item", row.id), kind: "handover_item", en: row.programmeEn, fr: row.programmeFr, on: row.on, state: row.answer })),
    ...rows.checkIns.map((row) => node({ key: keyOf("check_in", row.months), kind: "check_in", number: row.months, on: row.on, state: row.state })),
    ...rows.signals.map((row) => node({ key: keyOf("signal", row.id), kind: "signal", en: row.textEn, fr: row.textFr, on: row.on })),
  ];
}

const DECISION = keyOf("decision", "request");
const PRESENTATION = keyOf("presentation", "report");

/** Name of a need: short for the request of the Action; that of a request merged into it says which. */
export function needKey(rows: ProvenanceRows, { requestId, part }: { requestId: string; part: string }): string {
  const own = rows.needs.find(({ isMerged }) => !isMerged)?.requestId;
  return keyOf("need", requestId === own ? part : `${part}-${rows.needs.find((need) => need.requestId === requestId)?.reference ?? requestId}`);
}

type Keys = { of: (kind: NodeKind, id: string | null) => string | null };

/** From a record's id to its node's name. */
function keysOf(rows: ProvenanceRows): Keys {
  const names = new Map<string, string>();
  const add = (kind: NodeKind, list: readonly { id: string; number?: number }[], byId = false) => list.forEach(({ id, number }) => names.set(`${kind} ${id}`, keyOf(kind, byId ? id : number!)));
  add("meeting", rows.meetings);
  add("activity", rows.activities);
  add("mission_report", rows.missionReports);
  add("agreement", rows.agreements);
  add("output", rows.outputs);
  add("recommendation", rows.recommendations);
  add("section", rows.sections, true);
  add("gap", rows.gaps, true);
  add("signal", rows.signals, true);
  return { of: (kind, id) => (id ? (names.get(`${kind} ${id}`) ?? null) : null) };
}

function edgesOf(rows: ProvenanceRows, keys: Keys): Edge[] {
  const edges: Edge[] = [];
  const tie = (from: string | null, to: string | null, kind: EdgeKind, more: Partial<Edge> = {}) => {
    if (from && to) edges.push({ from, to, kind, why: null, linkId: null, recordedByName: null, ...more });
  };
  courseOf(rows, keys, tie);
  for (const { recommendationId, outputId, activityId, comparisonId, meetingId, sectionId, place } of rows.origins) {
    const to = keys.of("recommendation", recommendationId);
    tie(keys.of("section", sectionId) ?? keys.of("output", outputId) ?? keys.of("activity", activityId) ?? keys.of("gap", comparisonId) ?? keys.of("meeting", meetingId), to, "advised", { why: place });
  }
  for (const { fromId, intoId } of rows.lineage) tie(keys.of("recommendation", fromId), keys.of("recommendation", intoId), "recast");
  for (const { number } of rows.recommendations) tie(keyOf("recommendation", number), keyOf("answer", number), "answered");
  for (const { id, recommendationId } of rows.updates) tie(keys.of("recommendation", recommendationId), keyOf("update", id), "progressed");
  for (const { id, recommendationId, outputId } of rows.handoverItems) tie(keys.of("recommendation", recommendationId) ?? keys.of("output", outputId), keyOf("handover_item", id), "handed_over");
  for (const { part, en, fr } of rows.report?.sections ?? []) {
    for (const key of toldIn(`${en ?? ""} ${fr ?? ""}`)) tie(key, keyOf("report", part), "told");
    tie(keyOf("report", part), PRESENTATION, "presented");
  }
  for (const { months } of rows.checkIns) tie(PRESENTATION, keyOf("check_in", months), "checked");
  for (const link of rows.links) tie(endOf(rows, keys, { kind: link.fromKind as NodeKind, id: link.fromId, part: link.fromPart }), endOf(rows, keys, { kind: link.toKind as NodeKind, id: link.toId, part: link.toPart }), "linked", { why: link.why, linkId: link.id, recordedByName: link.recordedByName });
  return edges;
}

/** What led to what by the course of the case itself: asked, decided, designed, planned, reported. */
function courseOf(rows: ProvenanceRows, keys: Keys, tie: (from: string | null, to: string | null, kind: EdgeKind) => void): void {
  const parts = Object.entries(rows.concept?.parts ?? {}).filter(([, text]) => text).map(([part]) => keyOf("concept", part));
  for (const { requestId, part } of rows.needs) tie(needKey(rows, { requestId, part }), DECISION, "decided");
  for (const part of parts) tie(DECISION, part, "designed");
  // The concept names the activities in one of its parts; where that one is empty, its purpose stands for the whole.
  const plan = [keyOf("concept", "plannedActivities"), keyOf("concept", "purpose")].find((key) => parts.includes(key)) ?? null;
  for (const { number, isAdded } of rows.activities) if (!isAdded) tie(plan, keyOf("activity", number), "planned");
  for (const { number } of rows.meetings) tie(plan, keyOf("meeting", number), "met");
  for (const { number, activityId } of rows.missionReports) tie(keys.of("activity", activityId), keyOf("mission_report", number), "reported");
  for (const { number, activityId, meetingId } of rows.agreements) tie(keys.of("activity", activityId) ?? keys.of("meeting", meetingId), keyOf("agreement", number), "agreed");
  for (const { id, outputId } of rows.sections) tie(keys.of("output", outputId), keyOf("section", id), "contains");
  for (const { id, outputId, meetingId } of rows.gaps) {
    tie(keys.of("output", outputId), keyOf("gap", id), "compared");
    tie(keys.of("meeting", meetingId), keyOf("gap", id), "agreed");
  }
}

function endOf(rows: ProvenanceRows, keys: Keys, { kind, id, part }: { kind: NodeKind; id: string; part: string | null }): string | null {
  if (kind === "need") return part ? needKey(rows, { requestId: id, part }) : null;
  if (kind === "concept" || kind === "report") return part ? keyOf(kind, part) : null;
  return keys.of(kind, id);
}

/** The records that the words of a report name in brackets, each once; a figure of the context is no record of the Action's work. */
const toldIn = (words: string) => new Set(referencesIn(words).flatMap(({ of, number }) => (of === "figure" ? [] : [keyOf(of, number)])));
