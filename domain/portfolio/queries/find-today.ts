import { and, asc, eq, gte, lte, ne, or, sql, type SQL } from "drizzle-orm";
import { fragment, literals } from "@/db/fragments";
import { as, type Tx } from "@/db/client";
import { actions, activities, auditEvents } from "@/db/schema";
import { asEntry, HISTORY_COLUMNS } from "@/domain/history/queries/read-history";
import { RECOMMENDATION_OPEN } from "@/domain/recommendations/lifecycle";
import type { Actor } from "@/domain/policy/actor";
import { may, reachOf } from "@/domain/policy/matrix";
import { weekOf, type TodayItem, type TodayKind, type TodayPage } from "@/domain/portfolio/today";

const MOST = 12;
const INDICATOR = "(select number from indicators i where i.id = x.indicator_id)";

/** What needs this person today: their own Actions, or every Action for those who answer for all. Three statements at once, and one for the next date when nothing waits. */
export async function findToday(actor: Actor, today: string, since: Date): Promise<TodayPage> {
  const isMine = (column: SQL) => (reachOf(actor.role, "action.edit") === "every" ? undefined : sql`${column} in (select action_id from action_team where user_id = ${actor.userId})`);
  return as(actor, async (tx) => {
    const [items, missions, changes] = await Promise.all([
      tx.execute<TodayItem>(sql`${sql.join(branches(actor, today, isMine), sql` union all `)}`),
      findMissions(tx, today, isMine(sql`${activities.actionId}`)),
      readChanges(tx, { since, actor, mine: isMine(sql`${auditEvents.actionId}`) }),
    ]);
    const next = items.length > 0 ? null : await readNext(tx, today, isMine(sql`${actions.id}`));
    return { items: [...items], missions, changes, next };
  });
}

/** The next date of all; null when there is none. */
async function readNext(tx: Tx, today: string, mine: SQL | undefined): Promise<TodayPage["next"]> {
  const [next] = await tx.select({ reference: actions.reference, titleEn: actions.titleEn, titleFr: actions.titleFr, on: sql<string>`${actions.nextOn}` }).from(actions)
    .where(and(gte(actions.nextOn, today), mine)).orderBy(asc(actions.nextOn)).limit(1);
  return next ?? null;
}

/** One part of the list: its rows in the shape of `TodayItem`, the longest waiting first. */
function branch(kind: TodayKind, rows: SQL, order: SQL): SQL {
  return sql`(select ${kind}::text kind, b.* from (${rows} order by ${order} limit ${MOST}) b)`;
}

function branches(actor: Actor, today: string, isMine: (column: SQL) => SQL | undefined): SQL[] {
  const mine = (column: string) => isMine(fragment(column)) ?? sql`true`;
  const request = sql`select r.reference, null::int "number", r.title "titleEn", null::text "titleFr", r.court_since since, r.lead_authority_name who from requests r`;
  const ofAction = (table: string, number: string, since: string, who = "null::text") =>
    sql`select a.reference, ${fragment(number)} "number", a.title_en "titleEn", a.title_fr "titleFr", ${fragment(since)} since, ${fragment(who)} who from ${fragment(table)} x join actions a on a.id = x.action_id`;
  const action = (court: string) => sql`select a.reference, null::int "number", a.title_en "titleEn", a.title_fr "titleFr", a.court_since since, a.authority_names who from actions a where a.court = ${court}::court and ${mine("a.id")}`;
  const open = literals(RECOMMENDATION_OPEN);
  return [
    ...(may(actor, "request.consult") ? [branch("assess_request", sql`${request} where r.state = 'submitted'`, sql`r.state, r.court_since`)] : []),
    ...(may(actor, "request.decide") ? [branch("decide_request", sql`${request} where r.state = 'in_consultation' and not exists (select from opinions o where o.request_id = r.id and o.state = 'asked')`, sql`r.state, r.court_since`)] : []),
    ...(may(actor, "mission_report.approve") ? [branch("approve_report", sql`${ofAction("mission_reports", "(select number from activities v where v.id = x.activity_id)", "x.submitted_on")} where x.state = 'submitted'`, sql`x.submitted_on`)] : []),
    branch("verify_recommendation", sql`${ofAction("recommendations", "x.number", "x.reported_done_on")} where x.reported_done_on is not null and x.state = 'in_progress' and x.reported_done_by_id <> ${actor.userId} and ${mine("x.action_id")}`, sql`x.reported_done_on`),
    ...(may(actor, "indicator_value.approve") ? [branch("approve_value", sql`${ofAction("indicator_values", INDICATOR, "x.submitted_on", "x.number::text")} where x.state = 'pending' and x.submitted_by_id <> ${actor.userId}`, sql`x.submitted_on`)] : []),
    branch("value_returned", sql`${ofAction("indicator_values", INDICATOR, "to_char(x.updated_at, 'YYYY-MM-DD')", "x.number::text")} where x.state = 'returned' and ${mine("x.action_id")}`, sql`x.updated_at`),
    branch("accept_members", sql`${ofAction("member_calls", "x.number", "x.answered_on", "x.organisation_name")} where x.state = 'answered' and ${mine("x.action_id")}`, sql`x.answered_on`),
    branch("names_late", sql`${ofAction("member_calls", "x.number", "x.due_on", "x.organisation_name")} where x.state = 'asked' and x.due_on < ${today} and ${mine("x.action_id")}`, sql`x.due_on`),
    branch("positions_late", sql`${ofAction("drafting_texts", "x.number", "x.due_on")} where x.state = 'open' and x.due_on < ${today} and ${mine("x.action_id")}`, sql`x.due_on`),
    branch("launch_action", sql`select a.reference, null::int "number", a.title_en "titleEn", a.title_fr "titleFr", a.court_since since, null::text who from actions a where a.stage = 'design' and a.on_hold_since is null and a.lead_id is not null and exists (select from concepts c where c.action_id = a.id and c.state = 'accepted_by_both') and ${mine("a.id")}`, sql`a.court_since`),
    branch("opinion_late", sql`select r.reference, null::int "number", r.title "titleEn", null::text "titleFr", o.due_on since, s.name_en who from opinions o join requests r on r.id = o.request_id join organisations s on s.id = o.organisation_id where o.state = 'asked' and o.due_on < ${today}`, sql`o.due_on`),
    branch("activity_late", sql`${ofAction("activities", "x.number", "coalesce(x.ends_on, x.starts_on)")} where x.state in ('planned', 'confirmed') and coalesce(x.ends_on, x.starts_on) < ${today} and a.stage = 'implementation' and a.on_hold_since is null and ${mine("x.action_id")}`, sql`x.starts_on`),
    branch("check_in_late", sql`${ofAction("check_ins", "x.months", "x.due_on")} where x.state in ('scheduled', 'asked') and x.due_on < ${today} and ${mine("x.action_id")}`, sql`x.due_on`),
    branch("recommendation_late", sql`${ofAction("recommendations", "x.number", "x.due_on", "x.addressee_name")} where x.state in (${open}) and x.due_on < ${today} and ${mine("x.action_id")}`, sql`x.due_on`),
    branch("action_with_authority", action("authority"), sql`a.court, a.court_since`),
    branch("action_with_committee", action("committee"), sql`a.court, a.court_since`),
    branch("action_with_delegation", action("delegation"), sql`a.court, a.court_since`),
    branch("request_with_authority", sql`${request} where r.state = 'returned'`, sql`r.state, r.court_since`),
  ];
}

// A mission that began long before this week is not this week's.
function findMissions(tx: Tx, today: string, mine: SQL | undefined) {
  const { from, to } = weekOf(today);
  const earliest = new Date(Date.parse(from) - 60 * 86_400_000).toISOString().slice(0, 10);
  return tx
    .select({ reference: actions.reference, number: activities.number, titleEn: activities.titleEn, titleFr: activities.titleFr, place: activities.place, startsOn: sql<string>`${activities.startsOn}`, endsOn: activities.endsOn, countryCodes: actions.countryCodes })
    .from(activities).innerJoin(actions, eq(actions.id, activities.actionId))
    .where(and(gte(activities.startsOn, earliest), lte(activities.startsOn, to), or(gte(activities.endsOn, from), gte(activities.startsOn, from)), sql`length(${activities.startsOn}) = 10`, ne(activities.state, "dropped"), mine))
    .orderBy(asc(activities.startsOn)).limit(MOST);
}

/** What others did since then, last recorded first. */
async function readChanges(tx: Tx, { since, actor, mine }: { since: Date; actor: Actor; mine: SQL | undefined }): Promise<TodayPage["changes"]> {
  const rows = await tx.select({ ...HISTORY_COLUMNS, reference: actions.reference }).from(auditEvents).innerJoin(actions, eq(actions.id, auditEvents.actionId))
    .where(and(gte(auditEvents.recordedAt, since), ne(auditEvents.actorUserId, actor.userId), mine)).orderBy(sql`${auditEvents.recordedAt} desc nulls last`).limit(MOST);
  return rows.map(({ reference, ...row }) => ({ ...asEntry(row), reference }));
}
