import { sql, type SQL } from "drizzle-orm";
import { as } from "@/db/client";
import { countsAt } from "@/domain/as-at/queries/kept-values";
import type { Actor } from "@/domain/policy/actor";
import { PORTFOLIO_ROWS, type PortfolioRow, type PortfolioRows } from "@/domain/portfolio/portfolio";
import { standing, stays, type Reach } from "./portfolio-parts";

/** The cases behind one number of the portfolio, a page at a time, with the words and states they had and the state they have now. One statement. */
export async function findPortfolioRows(actor: Actor, wanted: PortfolioRows, { page, ...reach }: Reach & { page: number }): Promise<{ rows: PortfolioRow[]; total: number }> {
  const { from, table, field } = source(wanted, reach);
  const rows = await as(actor, (tx) => tx.execute<PortfolioRow & { total: number }>(sql`
    with chosen as materialized (${from}), shown as (select c.*, (count(*) over ())::int as total from chosen c order by c.since desc, c.reference, c.number limit ${PORTFOLIO_ROWS} offset ${(page - 1) * PORTFOLIO_ROWS})
    select s.reference, s.number, s.total, s.value as state, to_char(s.since at time zone 'UTC', 'YYYY-MM-DD') as since, s.days, s.later as "isEnteredLater",
      coalesce(${wordAt(reach, sql`s.word`)}, '') as "titleEn", ${wordAt(reach, sql`s.word_fr`)} as "titleFr",
      (select v.value from field_values v where v.subject_table = ${table}::kept_table and v.record_id = s.record_id and v.field = ${field} order by v.id desc limit 1) as "stateNow"
    from shown s order by s.since desc, s.reference, s.number`));
  return { total: rows[0]?.total ?? 0, rows: rows.map(({ total: _total, ...row }) => row) };
}

/** What a text of the record said at the moment. */
const wordAt = (reach: Reach, field: SQL) => sql`(select v.value from field_values v where v.record_id = s.record_id and v.subject_table = s.of_table and v.field = ${field} and ${countsAt(reach.asAt)} order by v.id desc limit 1)`;

function source(wanted: PortfolioRows, reach: Reach): { from: SQL; table: string; field: string } {
  const { stages, holds, advice, asked } = standing(reach);
  const of = (table: SQL, { named, words, where }: { named: string; words: [string, string]; where: SQL }) => sql`
    select t.record_id, t.reference, ${named === "recommendations" ? sql`t.number` : sql`null::int`} as number, t.value, t.happened_at as since, null::int as days, t.later, ${named}::kept_table as of_table, ${words[0]}::text as word, ${words[1]}::text as word_fr from (${table}) t where ${where}`;
  const title: [string, string] = ["title_en", "title_fr"];
  switch (wanted.of) {
    case "actions": return { table: "actions", field: "stage", from: of(stages, { named: "actions", words: title, where: sql`t.value = ${wanted.state}` }) };
    case "on_hold": return { table: "actions", field: "on_hold_since", from: of(holds, { named: "actions", words: title, where: sql`true` }) };
    case "recommendations": return { table: "recommendations", field: "state", from: of(advice, { named: "recommendations", words: ["text_en", "text_fr"], where: sql`t.value = ${wanted.state}` }) };
    case "requests": return { table: "requests", field: "state", from: of(asked, { named: "requests", words: ["title", ""], where: sql`t.value = ${wanted.state}` }) };
    case "stretch": return wanted.stretch === "request" ? { table: "requests", field: "state", from: staysOf(wanted.stretch, reach) } : { table: "actions", field: "stage", from: staysOf(wanted.stretch, reach) };
  }
}

/** Stays in a stretch, the ended ones too: who, since when, how many days. */
function staysOf(stretch: string, reach: Reach): SQL {
  const isRequest = stretch === "request";
  const cases = isRequest ? sql`requests` : sql`actions`;
  return sql`select t.record_id, c.reference, null::int as number, case when t.until is null then 'still' else 'left' end as value, t.since, floor(t.days)::int as days, false as later,
    ${isRequest ? "requests" : "actions"}::kept_table as of_table, ${isRequest ? "title" : "title_en"}::text as word, ${isRequest ? "" : "title_fr"}::text as word_fr
    from (${stays(reach)}) t join ${cases} c on c.id = t.record_id where t.stretch = ${stretch}`;
}
