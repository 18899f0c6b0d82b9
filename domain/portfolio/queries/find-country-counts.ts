import { sql } from "drizzle-orm";
import { as } from "@/db/client";
import { actionCountries, actions } from "@/db/schema";
import { ENDED_STAGES } from "@/domain/actions/lifecycle";
import type { Actor } from "@/domain/policy/actor";
import type { CountryCount } from "@/domain/portfolio/country-page";

/** How many Actions name each country, and how many of them still run. One statement. */
export async function findCountryCounts(actor: Actor): Promise<CountryCount[]> {
  const ended = sql.join(ENDED_STAGES.map((stage) => sql`${stage}`), sql`, `);
  return as(actor, async (tx) => [...(await tx.execute<CountryCount>(sql`
    select c.country iso3, count(*)::int actions, count(*) filter (where a.stage not in (${ended}))::int running
    from ${actionCountries} c join ${actions} a on a.id = c.action_id group by c.country`))]);
}
