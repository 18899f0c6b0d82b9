import { keyOf, needKey } from "./assemble";
import { LINKABLE, type Linkable } from "./kinds";
import type { ProvenanceRows } from "./rows";

/** The record behind a node that can be linked: its kind, its id, and which part of it. */
export type LinkEnd = { kind: Linkable; id: string; part: string | null };

/** The record that a node's name means among these; undefined for what cannot be linked by hand. */
export function endOfKey(rows: ProvenanceRows, key: string): LinkEnd | undefined {
  const kind = LINKABLE.find((one) => key.startsWith(`${one}-`));
  if (!kind) return undefined;
  if (kind === "need") {
    const need = rows.needs.find((one) => needKey(rows, one) === key);
    return need && { kind, id: need.requestId, part: need.part };
  }
  const local = key.slice(kind.length + 1);
  if (kind === "concept") return rows.concept?.parts[local] ? { kind, id: rows.concept.id, part: local } : undefined;
  if (kind === "report") return rows.report?.sections.some(({ part }) => part === local) ? { kind, id: rows.report.id, part: local } : undefined;
  const found = listOf(rows, kind).find((row) => keyOf(kind, "number" in row && kind !== "section" ? row.number! : row.id) === key);
  return found && { kind, id: found.id, part: null };
}

type Listed = { id: string; number?: number };

function listOf(rows: ProvenanceRows, kind: Exclude<Linkable, "need" | "concept" | "report">): readonly Listed[] {
  const lists: Record<typeof kind, readonly Listed[]> = {
    meeting: rows.meetings, activity: rows.activities, mission_report: rows.missionReports, agreement: rows.agreements, output: rows.outputs,
    section: rows.sections, gap: rows.gaps, recommendation: rows.recommendations, signal: rows.signals,
  };
  return lists[kind];
}
