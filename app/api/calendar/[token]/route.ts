import { calendarResponse, NO_SUCH_CALENDAR } from "@/server/calendar/response";
import { readFeed } from "@/server/calendar/feed";

/** A calendar under its private address: whoever has the address reads it, until its owner takes it back. */
export async function GET(_: Request, { params }: { params: Promise<{ token: string }> }) {
  const text = await readFeed((await params).token, new Date());
  return text === undefined ? NO_SUCH_CALENDAR() : calendarResponse(text, "suivi.ics");
}
