import { and, asc, eq, ne, or, sql, type SQL } from "drizzle-orm";
import { as, type Tx } from "@/db/client";
import { actions, frameChanges, requests } from "@/db/schema";
import { ACTION_ROW, asRow } from "@/domain/actions/queries/action-row";
import { findCountry } from "@/domain/countries/list";
import type { Actor } from "@/domain/policy/actor";
import { COUNTRY_ROWS, type CountryPage } from "@/domain/portfolio/country-page";

const MOST = 50;

/** What happened, runs and comes in one country; undefined for a code that is no country. Three statements at once. */
export async function findCountryPage(actor: Actor, iso3: string, today: string): Promise<CountryPage | undefined> {
  const country = findCountry(iso3);
  if (!country) return undefined;
  const here = inCountry(iso3, country.region);
  return as(actor, async (tx) => {
    const [rows, [more], asked] = await Promise.all([
      tx.select(ACTION_ROW).from(actions).where(here).orderBy(sql`${actions.movedAt} desc nulls last`, asc(actions.id)).limit(COUNTRY_ROWS),
      readMore(tx, { here, iso3, today }),
      tx.select({ reference: requests.reference, title: requests.title, state: requests.state, outcome: requests.outcome, authorityName: requests.leadAuthorityName, submittedOn: requests.submittedOn })
        .from(requests).where(and(eq(requests.country, iso3), ne(requests.state, "draft"))).orderBy(sql`${requests.submittedOn} desc nulls last`).limit(MOST),
    ]);
    return { ...more!, actions: rows.map(asRow), requests: asked };
  });
}

/** Actions that name the country, and those of its region that name none. */
function inCountry(iso3: string, region: string | null): SQL {
  const named = sql`${actions.countryCodes} @> array[${iso3}]::text[]`;
  return region ? or(named, sql`(${actions.countryCodes} = '{}' and ${actions.region} = ${region}::region)`)! : named;
}

/** Counts, what comes and the political frame, each as one value. */
function readMore(tx: Tx, { here, iso3, today }: { here: SQL; iso3: string; today: string }) {
  return tx.select({
    stages: sql<CountryPage["stages"]>`coalesce((select json_object_agg(stage, n) from (select stage, count(*)::int n from actions where ${here} group by stage) s), '{}'::json)`,
    recommendations: sql<CountryPage["recommendations"]>`coalesce((select json_object_agg(state, n) from (select r.state, count(*)::int n from actions join recommendations r on r.action_id = actions.id where ${here} and r.state <> 'recast' group by r.state) s), '{}'::json)`,
    upcoming: sql<CountryPage["upcoming"]>`coalesce((select json_agg(v) from (
      select actions.reference, v.number, v.title_en "titleEn", v.title_fr "titleFr", v.place, v.starts_on "startsOn", v.ends_on "endsOn", actions.country_codes "countryCodes"
      from activities v join actions on actions.id = v.action_id where ${here} and v.starts_on >= ${today} and v.state in ('planned', 'confirmed') order by v.starts_on limit ${MOST}) v), '[]'::json)`,
    frameChanges: sql<CountryPage["frameChanges"]>`coalesce((select json_agg(f) from (
      select country, changed_on "changedOn", text_en "textEn", text_fr "textFr", source_url "sourceUrl" from ${frameChanges} where country = ${iso3} order by changed_on desc) f), '[]'::json)`,
  }).from(sql`(select 1) one`);
}
