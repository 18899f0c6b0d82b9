import { findFeed } from "@/domain/calendar/queries/find-feed";
import { findVisits } from "@/domain/calendar/queries/find-visits";
import { calendarOf, readFeedToken, readVisitsToken } from "@/server/calendar/feed";
import { calendarResponse, NO_SUCH_CALENDAR } from "@/server/calendar/response";

/** A calendar under its private address: whoever has the address reads it, until its owner takes it back or leaves the seat. */
export async function GET(_: Request, { params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const [id, visits] = [readFeedToken(token), readVisitsToken(token)];
  const now = new Date();
  const feed = id ? await findFeed(id, now) : visits ? await findVisits(visits, now) : undefined;
  return feed ? calendarResponse(calendarOf(feed.actor, feed.dated, now), "suivi.ics") : NO_SUCH_CALENDAR();
}
