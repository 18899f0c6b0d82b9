import { isReference } from "@/domain/actions/reference";
import { findCountry } from "@/domain/countries/list";
import type { SearchParams } from "@/domain/shared/address-filter";
import { dayOf } from "@/domain/shared/dates";
import { LAYERS, type DatedFilter } from "./dated";

export type CalendarView = { view: "month" | "agenda"; month: string; filter: DatedFilter };

const MONTH = /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/;

/** What an address asks the calendar to show; what it does not understand is left out. */
export function readCalendar(search: SearchParams, now: Date): CalendarView {
  const one = (name: string) => (typeof search[name] === "string" ? search[name].trim() : "");
  const asked = [search.layer ?? []].flat();
  const layers = LAYERS.filter((layer) => asked.includes(layer));
  const month = one("month");
  return {
    view: one("view") === "agenda" ? "agenda" : "month",
    month: MONTH.test(month) ? month : dayOf(now).slice(0, 7),
    filter: { layers, action: isReference(one("action")) ? one("action") : undefined, country: findCountry(one("country")) ? one("country") : undefined, person: one("person").slice(0, 200) || undefined },
  };
}

/** The address that shows the same with something changed. */
export function calendarPath({ view, month, filter }: CalendarView, change: Partial<Pick<CalendarView, "view" | "month">> = {}): string {
  const query = new URLSearchParams();
  const shown = { view, month, ...change };
  if (shown.view === "agenda") query.set("view", "agenda");
  query.set("month", shown.month);
  for (const layer of filter.layers) query.append("layer", layer);
  for (const name of ["action", "country", "person"] as const) if (filter[name]) query.set(name, filter[name]);
  return `/calendar?${query}`;
}
