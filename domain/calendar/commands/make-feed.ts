import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { changesOf, recordChanges } from "@/db/save";
import { actions, calendarFeeds } from "@/db/schema";
import { refuse, refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { makeFeedInput } from "../schema";

const MOST_FEEDS = 20;

/** Makes a private address under which a calendar reads what this person may see from this seat. */
export const makeFeed = command({
  name: "calendar.make_feed",
  input: makeFeedInput,
  async run({ tx, actor, now }, { scope, actionReference, country }) {
    demand(actor, "calendar.feed", { ownerId: actor.userId });
    const [open] = await tx.select({ count: sql<number>`count(*)::int` }).from(calendarFeeds).where(and(eq(calendarFeeds.userId, actor.userId), isNull(calendarFeeds.revokedAt)));
    if ((open?.count ?? 0) >= MOST_FEEDS) refuse({ kind: "unmet", missing: [{ key: "calendar.fewFeeds" }] });
    if (scope === "country" && !country) refuseField("country", "unknownCountry");
    const actionId = scope === "action" ? await actionOf(tx, actionReference) : null;
    const feed = { id: crypto.randomUUID(), userId: actor.userId, seatId: actor.seatId, scope, actionId, country: scope === "country" ? country : null, madeAt: now };
    await tx.insert(calendarFeeds).values(feed);
    recordChanges(tx, changesOf({}, { scope, actionReference: actionId && actionReference, country: feed.country }));
    return { output: { id: feed.id }, events: [{ type: "calendar_feed.made", subject: { table: "calendar_feeds", id: feed.id }, facts: { scope }, audience: "facility" }] };
  },
});

async function actionOf(tx: Tx, reference: string | null): Promise<string> {
  const [action] = reference ? await tx.select({ id: actions.id }).from(actions).where(eq(actions.reference, reference.toUpperCase())) : [];
  return action?.id ?? refuseField("actionReference", "choose");
}
