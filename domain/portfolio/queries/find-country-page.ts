import { and, asc, eq, ne, or, sql, type SQL } from "drizzle-orm";
import { as, type Tx } from "@/db/client";
import { actions, activities, frameChanges, requests } from "@/db/schema";
import { ACTION_ROW, asRow } from "@/domain/actions/queries/action-row";
import { findCountry } from "@/domain/countries/list";
import type { Actor } from "@/domain/policy/actor";
import { COUNTRY_ROWS, type CountryPage } from "@/domain/portfolio/country-page";

const MOST = 50;

/** What happened, runs and comes in one country; undefined for a code that is no country. Four statements at once. */
export async function findCountryPage(actor: Actor, iso3: string, today: string): Promise<CountryPage | undefined> {
  const country = findCountry(iso3);
  if (!country) return undefined;
  const here = inCountry(iso3, country.region);
  return as(actor, async (tx) => {
    const [rows, [counts], asked, upcoming] = await Promise.all([
      tx.select(ACTION_ROW).from(actions).where(here).orderBy(sql`${actions.movedAt} desc nulls last`, asc(actions.id)).limit(COUNTRY_ROWS),
      countsOf(tx, { here, iso3 }),
      tx.select({ reference: requests.reference, title: requests.title, state: requests.state, outcome: requests.outcome, authorityName: requests.leadAuthorityName, submittedOn: requests.submittedOn })
        .from(requests).where(and(eq(requests.country, iso3), ne(requests.state, "draft"))).orderBy(sql`${requests.submittedOn} desc nulls last`).limit(MOST),
      tx.select({ reference: actions.reference, number: activities.number, titleEn: activities.titleEn, titleFr: activities.titleFr, place: activities.place, startsOn: sql<string>`${activities.startsOn}`, endsOn: activities.endsOn, countryCodes: actions.countryCodes })
        .from(activities).innerJoin(actions, eq(actions.id, activities.actionId))
        .where(and(here, sql`${activities.startsOn} >= ${today}`, sql`${activities.state} in ('planned', 'confirmed')`)).orderBy(asc(activities.startsOn)).limit(MOST),
    ]);
    return { actions: rows.map(asRow), stages: counts!.stages, recommendations: counts!.recommendations, frameChanges: counts!.frameChanges, requests: asked, upcoming };
  });
}

/** Actions that name the country, and those of its region that name none. */
function inCountry(iso3: string, region: string | null): SQL {
  const named = sql`${actions.countryCodes} @> array[${iso3}]::text[]`;
  return region ? or(named, sql`(${actions.countryCodes} = '{}' and ${actions.region} = ${region}::region)`)! : named;
}

function countsOf(tx: Tx, { here, iso3 }: { here: SQL; iso3: string }) {
  return tx.select({
    stages: sql<CountryPage["stages"]>`coalesce((select json_object_agg(stage, n) from (select stage, count(*)::int n from actions where ${here} group by stage) s), '{}'::json)`,
    recommendations: sql<CountryPage["recommendations"]>`coalesce((select json_object_agg(state, n) from (select r.state, count(*)::int n from actions join recommendations r on r.action_id = actions.id where ${here} group by r.state) s), '{}'::json)`,
    frameChanges: sql<CountryPage["frameChanges"]>`coalesce((select json_agg(f) from (
      select country, changed_on "changedOn", text_en "textEn", text_fr "textFr", source_url "sourceUrl" from ${frameChanges} where country = ${iso3} order by changed_on desc) f), '[]'::json)`,
  }).from(sql`(select 1) one`);
}
