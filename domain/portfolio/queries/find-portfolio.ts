import { sql, type SQL } from "drizzle-orm";
import { as, type Tx } from "@/db/client";
import { fragment } from "@/db/fragments";
import type { AsAtDay } from "@/domain/as-at/as-at";
import { readLaterFacts } from "@/domain/as-at/queries/read-later-facts";
import type { Actor } from "@/domain/policy/actor";
import { FEWEST_CASES, STRETCHES, type Portfolio, type PortfolioPage, type StretchDays } from "@/domain/portfolio/portfolio";
import { inReach, standing, stays, type Reach } from "./portfolio-parts";

/** The portfolio at a moment: requests, Actions and recommendations by state, days in each stretch; and what was recorded since about that time. Two statements. */
export async function findPortfolio(actor: Actor, { day, country }: { day: AsAtDay; country: string | null }): Promise<PortfolioPage> {
  const reach = { asAt: day.asAt, country };
  return as(actor, async (tx) => {
    const [figures, later] = await Promise.all([readPortfolio(tx, reach), readLaterFacts(tx, { of: ofReach(reach), at: day.at, asAt: day.asAt })]);
    return { figures, later };
  });
}

// An event of a request belongs to its country; one of a frame of politics to no case.
function ofReach(reach: Reach): SQL {
  const { actions, requests } = inReach(reach);
  return reach.country ? sql`(e.action_id in (select a.id from actions a where ${actions}) or e.request_id in (select q.id from requests q where ${requests}))` : sql`true`;
}

/** The numbers alone, inside a running transaction. */
export async function readPortfolio(tx: Tx, reach: Reach): Promise<Portfolio> {
  const { stages, holds, advice, asked } = standing(reach);
  const [row] = await tx.execute<Omit<Portfolio, "stretches"> & { stretches: StretchDays[] }>(sql`
    with stages as materialized (${stages}), holds as (${holds}), advice as materialized (${advice}), asked as materialized (${asked}), stays as (${stays(reach)})
    select ${byValue("asked")} as requests, ${byValue("stages")} as actions, (select count(*)::int from holds) as "onHold", ${byValue("advice")} as recommendations,
      (select count(*) filter (where later)::int from (select later from stages union all select later from advice union all select later from asked) every) as "enteredLater",
      coalesce((select json_agg(s) from (select stretch, count(until)::int as left, ${median(sql`until is not null`)} as "leftDays", (count(*) - count(until))::int as still, ${median(sql`until is null`)} as "stillDays" from stays group by stretch) s), '[]') as stretches`);
  const { stretches, ...counts } = row!;
  return { ...counts, stretches: STRETCHES.map((stretch) => stretches.find((one) => one.stretch === stretch) ?? { stretch, left: 0, leftDays: null, still: 0, stillDays: null }) };
}

const byValue = (table: string) => sql`coalesce((select json_object_agg(value, n) from (select value, count(*)::int n from ${fragment(table)} group by value) s), '{}')`;
const median = (which: SQL) => sql`case when count(*) filter (where ${which}) >= ${FEWEST_CASES}::int then round((percentile_cont(0.5) within group (order by days) filter (where ${which}))::numeric)::int end`;
