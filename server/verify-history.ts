import "server-only";
import { as } from "@/db/client";
import { countLines, FIRST_HASH, readLines, readSeals, sealOf, type Line } from "@/db/sealing";
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
  const ahead = [...anchors].sort((one, other) => one.eventId - other.eventId);
  let after = 0;
  for (;;) {
    const { seals, lines } = await readBatch(after);
    if (seals.length === 0) break;
    for (const { eventId, hash } of seals) {
      const broken = breakAt({ eventId, hash }, lines.shift(), verdict.head);
      if (broken) return { ...verdict, broken };
      verdict.head = hash;
      verdict.sealed += 1;
      while (ahead[0] && ahead[0].eventId <= eventId) {
        const anchor = ahead.shift()!;
        if (anchor.eventId !== eventId || anchor.hash !== hash || anchor.count !== verdict.sealed) return { ...verdict, broken: { kind: "anchor", day: anchor.day, eventId: anchor.eventId } };
        verdict.anchors += 1;
      }
    }
    after = seals.at(-1)!.eventId;
    report(verdict.sealed);
  }
  // The end was cut off: an anchor remembers lines that are no longer sealed.
  if (ahead[0]) return { ...verdict, broken: { kind: "anchor", day: ahead[0].day, eventId: ahead[0].eventId } };
  return { ...verdict, waiting: await as(SYSTEM_ACTOR, (tx) => countLines(tx, after)) };
}

function readBatch(after: number) {
  return as(SYSTEM_ACTOR, async (tx) => {
    const seals = await readSeals(tx, { after, limit: BATCH });
    return { seals, lines: seals.length === 0 ? [] : await readLines(tx, { after, last: seals.at(-1)!.eventId, limit: 2 * BATCH }) };
  });
}

/** What is wrong where the next seal stands and `line` is the next line; null where they fit. */
function breakAt({ eventId, hash }: { eventId: number; hash: string }, line: Line | undefined, previous: string): Break | null {
  if (!line || line.id > eventId) return { kind: "missing", eventId };
  if (line.id < eventId) return { kind: "inserted", line };
  return sealOf(previous, line.content) === hash ? null : { kind: "changed", line };
}
