import "server-only";
import { as } from "@/db/client";
import { FIRST_HASH, readLines, readSeals, sealOf, type Line } from "@/db/sealing";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import type { Anchor } from "./anchors";

/** The first thing that is wrong: a line that is not what was sealed, one that is gone, one that was put in, or an anchor that the chain does not lead to. */
export type Break = { kind: "changed" | "inserted"; line: Pick<Line, "id" | "type" | "recordedAt"> } | { kind: "missing"; eventId: number } | { kind: "anchor"; day: string; eventId: number };

/** `sealed` lines follow from each other, `waiting` ones are not sealed yet; `head` stands for all that are. */
export type Verdict = { sealed: number; waiting: number; head: string; anchors: number; broken: Break | null };

const BATCH = 1_000;

/** Reads the whole history again and makes every seal anew, until the first that does not fit. `report` is told how many fit so far. */
export async function verifyHistory(anchors: readonly Anchor[], report: (sealed: number) => void = () => {}): Promise<Verdict> {
  const verdict: Verdict = { sealed: 0, waiting: 0, head: FIRST_HASH, anchors: 0, broken: null };
  const waiting = [...anchors].sort((one, other) => one.eventId - other.eventId);
  let after = 0;
  for (;;) {
    const { seals, lines } = await readBatch(after);
    if (seals.length === 0) break;
    for (const { eventId, hash } of seals) {
      const line = lines.shift();
      verdict.broken = !line || line.id > eventId ? { kind: "missing", eventId } : line.id < eventId ? { kind: "inserted", line } : sealOf(verdict.head, line.content) !== hash ? { kind: "changed", line } : null;
      if (verdict.broken) return verdict;
      verdict.head = hash;
      verdict.sealed += 1;
      while (waiting[0] && waiting[0].eventId <= eventId) {
        const anchor = waiting.shift()!;
        if (anchor.eventId !== eventId || anchor.hash !== hash || anchor.count !== verdict.sealed) return { ...verdict, broken: { kind: "anchor", day: anchor.day, eventId: anchor.eventId } };
        verdict.anchors += 1;
      }
    }
    after = seals.at(-1)!.eventId;
    report(verdict.sealed);
  }
  // The end was cut off: an anchor remembers lines that are no longer sealed.
  if (waiting[0]) return { ...verdict, broken: { kind: "anchor", day: waiting[0].day, eventId: waiting[0].eventId } };
  return { ...verdict, waiting: await countAfter(after) };
}

function readBatch(after: number) {
  return as(SYSTEM_ACTOR, async (tx) => {
    const seals = await readSeals(tx, { after, limit: BATCH });
    return { seals, lines: seals.length === 0 ? [] : await readLines(tx, { after, last: seals.at(-1)!.eventId, limit: 2 * BATCH }) };
  });
}

async function countAfter(after: number): Promise<number> {
  let count = 0;
  for (let from = after; ;) {
    const lines = await as(SYSTEM_ACTOR, (tx) => readLines(tx, { after: from, limit: BATCH }));
    if (lines.length === 0) return count;
    count += lines.length;
    from = lines.at(-1)!.id;
  }
}
