import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import { as } from "@/db/client";
import { literals } from "@/db/fragments";
import { countryHolds, organisations } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import { RECOMMENDATION_OPEN } from "@/domain/recommendations/lifecycle";
import type { CountryHold, HeldAction } from "../hold";

const HOLD = {
  id: countryHolds.id, country: countryHolds.country, since: countryHolds.since, reason: countryHolds.reason, toResume: countryHolds.toResume, decidedByName: countryHolds.decidedByName,
  resumedOn: countryHolds.resumedOn, resumedByName: countryHolds.resumedByName, resumeNote: countryHolds.resumeNote,
};

/** What stands still now with these countries. */
export async function findHolds(actor: Actor, countries: readonly string[]): Promise<CountryHold[]> {
  if (countries.length === 0) return [];
  return as(actor, (tx) => tx.select(HOLD).from(countryHolds).where(and(inArray(countryHolds.country, [...countries]), isNull(countryHolds.resumedOn))).orderBy(countryHolds.country));
}

/** The hold under which an authority's own country stands; null where cooperation goes on. */
export async function findOwnHold(actor: Actor): Promise<CountryHold | null> {
  const [hold] = await as(actor, (tx) => tx.select(HOLD).from(countryHolds).innerJoin(organisations, eq(organisations.country, countryHolds.country)).where(and(eq(organisations.id, actor.organisationId), isNull(countryHolds.resumedOn))));
  return hold ?? null;
}

/** Every hold of a country, the last first, and the Actions that one puts in question. */
export async function findCountryHold(actor: Actor, country: string): Promise<{ holds: CountryHold[]; actions: HeldAction[] }> {
  return as(actor, async (tx) => {
    const holds = await tx.select(HOLD).from(countryHolds).where(eq(countryHolds.country, country)).orderBy(desc(countryHolds.since), sql`${countryHolds.resumedOn} nulls first`);
    const actions = await tx.execute<HeldAction>(sql`
      select * from (
        select a.reference, a.title_en as "titleEn", a.title_fr as "titleFr", a.stage,
          (select count(*)::int from check_ins k where k.action_id = a.id and k.state in ('scheduled', 'asked')) as "checkIns",
          (select count(*)::int from handovers h where h.action_id = a.id and h.state not in ('declined', 'dropped')) as handovers,
          (select count(*)::int from recommendations r where r.action_id = a.id and r.state in (${literals(RECOMMENDATION_OPEN)})) as recommendations,
          (select count(*)::int from links l where l.action_id = a.id and l.used_at is null and l.revoked_at is null and l.expires_on >= to_char(now(), 'YYYY-MM-DD')) as links
        from actions a join action_countries p on p.action_id = a.id and p.country = ${country} where a.stage <> 'cancelled') touched
      where stage not in ('closed', 'closed_early') or "checkIns" + handovers + recommendations + links > 0 order by reference`);
    return { holds, actions: [...actions] };
  });
}

/** References of every Action and request in a country on hold: of these nobody is asked or reminded by the clock. */
export async function findHeldReferences(actor: Actor): Promise<Set<string>> {
  const rows = await as(actor, (tx) => tx.execute<{ reference: string }>(sql`
    select a.reference from country_holds h join action_countries p on p.country = h.country join actions a on a.id = p.action_id where h.resumed_on is null
    union select r.reference from country_holds h join requests r on r.country = h.country where h.resumed_on is null`));
  return new Set(rows.map(({ reference }) => reference));
}
