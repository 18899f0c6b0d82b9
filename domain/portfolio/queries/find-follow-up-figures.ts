import { sql } from "drizzle-orm";
import { as } from "@/db/client";
import { fragment } from "@/db/fragments";
import type { AsAtDay } from "@/domain/as-at/as-at";
import type { Actor } from "@/domain/policy/actor";
import type { FollowUpFigures } from "../follow-up-figures";
import { FEWEST_CASES } from "../portfolio";
import { ages, chain, checks, offers, transfers } from "./follow-up-parts";

/** What became of requests and advice at a moment: how far requests came, check-ins and their answers, open advice by age, handovers by receiver. One statement. */
export async function findFollowUpFigures(actor: Actor, { day, country }: { day: AsAtDay; country: string | null }): Promise<FollowUpFigures> {
  const reach = { asAt: day.asAt, country };
  const [row] = await as(actor, (tx) => tx.execute<FollowUpFigures>(sql`
    with chain as materialized (${chain(reach)}), ages as materialized (${ages(reach)}), checks as materialized (${checks(reach)}), transfers as materialized (${transfers(reach)}), offers as materialized (${offers(reach)})
    select ${counts("value", "chain")} as chain, ${counts("key", "ages")} as ages,
      (select coalesce(json_object_agg(reason, n), '{}') from (select reason, count(*)::int n from chain c join requests q on q.id = c.record_id join decisions d on d.request_id = q.id, unnest(d.reasons) reason where c.value = 'refused' group by reason) s) as refusals,
      (select coalesce(json_agg(json_build_object('months', months, 'states', states, 'uses', uses, 'timed', timed, 'answerDays', days) order by months), '[]') from (
        select m.months, m.timed, m.days,
          (select json_object_agg(value, n) from (select value, count(*)::int n from checks where months = m.months group by value) s) as states,
          (select coalesce(json_object_agg(use, n), '{}') from (select use, count(*)::int n from checks where months = m.months and value = 'answered' and use is not null group by use) s) as uses
        from (select months, count(days)::int as timed, case when count(days) >= ${FEWEST_CASES}::int then round((percentile_cont(0.5) within group (order by days))::numeric)::int end as days from checks group by months) m) k) as "checkIns",
      (select coalesce(json_agg(json_build_object('code', code, 'nameEn', name_en, 'nameFr', name_fr, 'handovers', n,
        'items', (select coalesce(json_object_agg(value, m), '{}') from (select value, count(*)::int m from offers o where o.code = t.code group by value) s)) order by name_en), '[]')
        from (select code, name_en, name_fr, count(*)::int n from transfers group by 1, 2, 3) t) as receivers`));
  return row!;
}

const counts = (by: string, table: string) => sql`(select coalesce(json_object_agg(value, n), '{}') from (select ${fragment(by)} as value, count(*)::int n from ${fragment(table)} group by 1) s)`;
