import { sql, type SQL } from "drizzle-orm";

type Days = { from: SQL; until: SQL; /** The mission they are wanted for, which does not hinder itself. */ except?: SQL };

/** Whether an expert (table `experts`) takes a mission on all of these days: available, not away, and on no other mission whose days are known. */
export function isFreeSql({ from, until, except }: Days): SQL<boolean> {
  return sql<boolean>`(coalesce(experts.available_from, '') <= ${from} and coalesce(experts.available_until, '9999') >= ${until}
    and not exists (select from expert_absences away where away.expert_id = experts.id and away.starts_on <= ${until} and away.ends_on >= ${from})
    and not exists (select from deployments busy join activities held on held.id = busy.activity_id
      where busy.expert_id = experts.id and busy.state in ('accepted', 'deployed', 'appraised') and held.state <> 'dropped' ${except ? sql`and held.id <> ${except}` : sql``}
        and length(held.starts_on) = 10 and held.starts_on <= ${until} and coalesce(held.ends_on, held.starts_on) >= ${from}))`;
}
