import type { Space } from "@/domain/policy/actor";

/** Kinds of record that can prove a characteristic: something that happened, was written, advised, counted or noticed. */
export const RECORD_KINDS = ["activity", "meeting", "presentation", "output", "recommendation", "signal", "figure", "document"] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** A record of the Action that proves something, as far as its reader may see it. */
export type ProofRecord = { kind: RecordKind; id: string; number: number | null; en: string; fr: string | null; on: string | null };

/** How a form names a record. */
export const recordKey = ({ kind, id }: Pick<ProofRecord, "kind" | "id">) => `${kind}:${id}`;

/** The record that a form names; null when it names none. */
export function readRecordKey(key: string | null): Pick<ProofRecord, "kind" | "id"> | null {
  const [, kind, id] = /^([a-z]+):([0-9a-f-]{36})$/.exec(key ?? "") ?? [];
  const known = RECORD_KINDS.find((one) => one === kind);
  return known && id ? { kind: known, id } : null;
}

const STAFF: Record<RecordKind, (record: ProofRecord) => string> = {
  activity: ({ number }) => `/missions/${number}`, meeting: ({ number }) => `/group/meetings/${number}`, presentation: () => "/report#presentation", output: ({ number }) => `/outputs/${number}`,
  recommendation: ({ number }) => `/recommendations/${number}`, signal: () => "/followup", figure: () => "/figures", document: () => "/documents",
};
const PARTNER: Partial<typeof STAFF> = { meeting: ({ number }) => `/meetings/${number}`, presentation: () => "/report#presentation", output: STAFF.output, recommendation: STAFF.recommendation };

/** The page of a record in somebody's space; null where it has none of its own. */
export function recordPath(space: Space, reference: string, record: ProofRecord): string | null {
  if (space === "staff") return `/actions/${reference}${STAFF[record.kind](record)}`;
  const path = space === "partner" ? PARTNER[record.kind] : undefined;
  return path ? `/partner/actions/${reference}${path(record)}` : null;
}
