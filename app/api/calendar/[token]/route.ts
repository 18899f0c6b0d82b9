import { findFeed } from "@/domain/calendar/queries/find-feed";
import { calendarOf, readFeedToken } from "@/server/calendar/feed";
import { calendarResponse, NO_SUCH_CALENDAR } from "@/server/calendar/response";

/** A calendar under its private address: whoever has the address reads it, until its owner takes it back. */
export async function GET(_: Request, { params }: { params: Promise<{ token: string }> }) {
  const id = readFeedToken((await params).token);
  const now = new Date();
  const feed = id ? await findFeed(id, now) : undefined;
  return feed ? calendarResponse(calendarOf(feed.actor, feed.dated, now), "suivi.ics") : NO_SUCH_CALENDAR();
}
