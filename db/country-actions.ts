import { sql, type SQL } from "drizzle-orm";

// The public record gives a month or a year: the moment at which such an Action was registered must not pass for a day.
/** Since when an Action `a` stands where it stands, as precisely as is known. */
export const SINCE = sql`case when a.origin = 'public_record' and a.stage in ('closed', 'closed_early', 'cancelled')
  then coalesce(a.closed_on, (select max(d.value) from action_published_dates d where d.action_id = a.id and not d.is_conflict), to_char(a.moved_at at time zone 'UTC', 'YYYY'))
  else to_char(a.moved_at at time zone 'UTC', case when a.origin = 'public_record' then 'YYYY-MM' else 'YYYY-MM-DD' end) end`;

/** Action `a` is under way. */
export const RUNNING = sql`a.stage in ('design', 'implementation', 'reporting', 'follow_up') and a.on_hold_since is null`;

/** Action `a` is of a country: it names it, or is a regional one that names no country but its region. */
export const inCountry = (iso3: SQL) => sql`(a.country_codes @> array[${iso3}] or (a.country_codes = '{}' and a.region = (select r.region from countries r where r.iso3 = ${iso3})))`;
