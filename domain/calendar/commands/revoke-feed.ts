import { and, eq, isNull } from "drizzle-orm";
import { recordChanges } from "@/db/save";
import { calendarFeeds } from "@/db/schema";
import { command, demand, found } from "@/server/command";
import { revokeFeedInput } from "../schema";

/** Takes a calendar's address back: from now on it opens nothing. */
export const revokeFeed = command({
  name: "calendar.revoke_feed",
  input: revokeFeedInput,
  async run({ tx, actor, now }, { feedId }) {
    demand(actor, "calendar.feed", { ownerId: actor.userId });
    const [feed] = await tx.update(calendarFeeds).set({ revokedAt: now }).where(and(eq(calendarFeeds.id, feedId), eq(calendarFeeds.userId, actor.userId), isNull(calendarFeeds.revokedAt))).returning({ id: calendarFeeds.id, scope: calendarFeeds.scope });
    const { id, scope } = found(feed);
    recordChanges(tx, [{ field: "revokedAt", before: null, after: now.toISOString() }]);
    return { output: { id }, events: [{ type: "calendar_feed.revoked", subject: { table: "calendar_feeds", id }, facts: { scope }, audience: "facility" }] };
  },
});
