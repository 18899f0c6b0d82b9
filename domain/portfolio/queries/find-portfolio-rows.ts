import { sql, type SQL } from "drizzle-orm";
import { as } from "@/db/client";
import { literals } from "@/db/fragments";
import { countsAt } from "@/domain/as-at/queries/kept-values";
import type { Actor } from "@/domain/policy/actor";
import { CHAIN_STEPS, isFollowUpRows, standingsFrom, type ChainStep, type FollowUpRows } from "@/domain/portfolio/follow-up-figures";
import { PORTFOLIO_ROWS, type PortfolioRow, type PortfolioRows } from "@/domain/portfolio/portfolio";
import { ages, chain, checks, offers, transfers } from "./follow-up-parts";
import { standing, stays, type Reach } from "./portfolio-parts";

/** The cases behind one number of the portfolio, a page at a time, with the words and states they had and the state they have now. One statement. */
export async function findPortfolioRows(actor: Actor, wanted: PortfolioRows, { page, ...reach }: Reach & { page: number }): Promise<{ rows: PortfolioRow[]; total: number }> {
  const { from, now } = isFollowUpRows(wanted) ? followUpSource(wanted, reach) : source(wanted, reach);
  const rows = await as(actor, (tx) => tx.execute<PortfolioRow & { total: number }>(sql`
    with chosen as materialized (${from}), shown as (select c.*, (count(*) over ())::int as total from chosen c order by c.since desc, c.reference, c.number limit ${PORTFOLIO_ROWS} offset ${(page - 1) * PORTFOLIO_ROWS})
    select s.reference, s.number, s.total, s.value as state, to_char(s.since at time zone 'UTC', 'YYYY-MM-DD') as since, s.days, s.later as "isEnteredLater",
      coalesce(${wordAt(reach, sql`s.word`)}, '') as "titleEn", ${wordAt(reach, sql`s.word_fr`)} as "titleFr",
      ${now} as "stateNow"
    from shown s order by s.since desc, s.reference, s.number`));
  return { total: rows[0]?.total ?? 0, rows: rows.map(({ total: _total, ...row }) => row) };
}

/** What a text of the record said at the moment. */
const wordAt = (reach: Reach, field: SQL) => sql`(select v.value from field_values v where v.record_id = s.word_id and v.subject_table = s.of_table and v.field = ${field} and ${countsAt(reach.asAt)} order by v.id desc limit 1)`;

/** The value that a field of the record has today. */
const valueNow = (table: string, field: string) => sql`(select v.value from field_values v where v.subject_table = ${table}::kept_table and v.record_id = s.record_id and v.field = ${field} order by v.id desc limit 1)`;

function source(wanted: Exclude<PortfolioRows, FollowUpRows>, reach: Reach): { from: SQL; now: SQL } {
  const { stages, holds, advice, asked } = standing(reach);
  const of = (table: SQL, { named, words, where }: { named: string; words: [string, string]; where: SQL }) => sql`
    select t.record_id, t.reference, ${named === "recommendations" ? sql`t.number` : sql`null::int`} as number, t.value, t.happened_at as since, null::int as days, t.later, t.record_id as word_id, ${named}::kept_table as of_table, ${words[0]}::text as word, ${words[1]}::text as word_fr from (${table}) t where ${where}`;
  const title: [string, string] = ["title_en", "title_fr"];
  switch (wanted.of) {
    case "actions": return { now: valueNow("actions", "stage"), from: of(stages, { named: "actions", words: title, where: sql`t.value = ${wanted.state}` }) };
    case "on_hold": return { now: valueNow("actions", "on_hold_since"), from: of(holds, { named: "actions", words: title, where: sql`true` }) };
    case "recommendations": return { now: valueNow("recommendations", "state"), from: of(advice, { named: "recommendations", words: ["text_en", "text_fr"], where: sql`t.value = ${wanted.state}` }) };
    case "requests": return { now: valueNow("requests", "state"), from: of(asked, { named: "requests", words: ["title", ""], where: sql`t.value = ${wanted.state}` }) };
    case "stretch": return wanted.stretch === "request" ? { now: valueNow("requests", "state"), from: staysOf(wanted.stretch, reach) } : { now: valueNow("actions", "stage"), from: staysOf(wanted.stretch, reach) };
  }
}

/** Stays in a stretch, the ended ones too: who, since when, how many days. */
function staysOf(stretch: string, reach: Reach): SQL {
  const isRequest = stretch === "request";
  const cases = isRequest ? sql`requests` : sql`actions`;
  return sql`select t.record_id, c.reference, null::int as number, case when t.until is null then 'still' else 'left' end as value, t.since, floor(t.days)::int as days, false as later, t.record_id as word_id,
    ${isRequest ? "requests" : "actions"}::kept_table as of_table, ${isRequest ? "title" : "title_en"}::text as word, ${isRequest ? "" : "title_fr"}::text as word_fr
    from (${stays(reach)}) t join ${cases} c on c.id = t.record_id where t.stretch = ${stretch}`;
}

/** Rows behind the numbers of follow-up; what lies within an Action goes by the Action's title. */
function followUpSource({ of, state }: FollowUpRows, reach: Reach): { from: SQL; now: SQL } {
  const [first = "", second = ""] = state.split(".");
  const ofAction = (table: SQL, where: SQL, number = sql`null::int`) => sql`
    select t.record_id, t.reference, ${number} as number, t.value, t.happened_at as since, null::int as days, t.later, t.action_id as word_id, 'actions'::kept_table as of_table, 'title_en' as word, 'title_fr' as word_fr from (${table}) t where ${where}`;
  switch (of) {
    case "age": return { now: valueNow("recommendations", "state"), from: sql`select t.record_id, t.reference, t.number, t.value, t.happened_at as since, null::int as days, t.later, t.record_id as word_id, 'recommendations'::kept_table as of_table, 'text_en' as word, 'text_fr' as word_fr from (${ages(reach)}) t where t.key = ${state}` };
    case "check_in": return { now: valueNow("check_ins", "state"), from: ofAction(checks(reach), sql`t.months = ${Number(first)} and (t.value = ${second} or (t.value = 'answered' and t.use = ${second}))`, sql`t.months`) };
    case "handover": return { now: valueNow("handovers", "state"), from: ofAction(transfers(reach), sql`t.code = ${state}`) };
    case "item": return { now: valueNow("handover_items", "answer"), from: ofAction(offers(reach), sql`t.code = ${first} and t.value = ${second}`) };
    case "chain": return { now: sql`null`, from: sql`select t.record_id, t.reference, null::int as number, t.value, t.happened_at as since, null::int as days, t.later, t.record_id as word_id, 'requests'::kept_table as of_table, 'title' as word, '' as word_fr from (${chain(reach)}) t where t.value in (${literals(standingsOf(state))})` };
  }
}

/** A step stands for all that came as far; a standing for itself. */
const standingsOf = (state: string) => (CHAIN_STEPS.some((step) => step === state && step !== "handed_over") ? standingsFrom(state as ChainStep) : [state]);
