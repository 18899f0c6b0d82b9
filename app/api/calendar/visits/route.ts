import { findDated } from "@/domain/calendar/queries/find-dated";
import { VISIT_LAYERS } from "@/domain/calendar/queries/find-visits";
import { findCountry } from "@/domain/countries/list";
import { addMonths, dayOf } from "@/domain/shared/dates";
import { requireActor } from "@/server/actor";
import { calendarOf } from "@/server/calendar/feed";
import { calendarResponse, NO_SUCH_CALENDAR } from "@/server/calendar/response";

// The page lists every visit on record, so the file does too.
const FIRST_DAY = "2000-01-01";

/** Who comes to a country, as a file for a calendar: what its reader's own pages show, read in their session. */
export async function GET(request: Request) {
  const actor = await requireActor();
  const country = new URL(request.url).searchParams.get("country") ?? "";
  if (!findCountry(country)) return NO_SUCH_CALENDAR();
  const now = new Date();
  const today = dayOf(now);
  const dated = await findDated(actor, { from: FIRST_DAY, to: addMonths(today, 60), filter: { layers: VISIT_LAYERS, country } });
  return calendarResponse(calendarOf(actor, dated, now), `visits-${country}.ics`);
}
