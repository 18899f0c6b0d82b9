import { sql, type SQL } from "drizzle-orm";
import { translationOf } from "@/db/advice-texts";
import { fragment, literals } from "@/db/fragments";
import { as } from "@/db/client";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import { addDays, type PartialDate } from "@/domain/shared/dates";
import { RECOMMENDATION_COUNTED, RECOMMENDATION_OPEN } from "../lifecycle";
import { LANE_CARDS, PAGE_ROWS, type LedgerFilter } from "../list-filter";
import type { LedgerPage, RecommendationRow } from "../recommendation";

type Wanted = { filter: LedgerFilter; today: PartialDate; /** One Action; all that the reader may see where it is absent. */ reference?: string; /** Every row instead of a page, for a file. */ isWhole?: boolean };

/** A page of recommendations under these filters, how many stand in each state under the others, and who leads. One statement. */
export async function findLedger(actor: Actor, { filter, today, reference, isWhole }: Wanted): Promise<LedgerPage> {
  if (reference !== undefined && !isReference(reference)) return { rows: [], counts: {}, total: 0, leads: [] };
  const [page] = await as(actor, (tx) => tx.execute<LedgerPage>(sql`
    with every as materialized (select r.*, a.reference, a.country_codes from recommendations r join actions a on a.id = r.action_id ${reference ? sql`where a.reference = ${reference}` : sql``}),
      those as materialized (select x.*, row_number() over (partition by x.state order by ${order(reference)}) as place from every x where ${narrowing(filter, today)}),
      chosen as (select * from those x where ${inState(filter)})
    select (select coalesce(json_agg(${ROW} order by ${order(reference)}), '[]') from (${shown({ filter, reference, isWhole })}) x) as rows,
      (select coalesce(json_object_agg(state, n), '{}') from (select state, count(*)::int as n from those group by state) s) as counts,
      (select count(*)::int from chosen) as total,
      (select coalesce(json_agg(json_build_object('value', value, 'nameEn', name_en, 'nameFr', name_fr, 'count', n) order by name_en), '[]') from (
        select coalesce(x.addressee_id::text, 'name:' || x.addressee_name) as value, min(x.addressee_name) as name_en, min(o.name_fr) as name_fr, count(*)::int as n
        from every x left join organisations o on o.id = x.addressee_id where x.state <> 'recast' group by 1) l) as leads`));
  return page!;
}

/** On an Action by number; across Actions what falls due first stands first. */
const order = (reference: string | undefined): SQL => (reference ? sql`x.number` : sql`x.due_on collate "C" nulls last, x.reference, x.number`);

function shown({ filter, reference, isWhole }: Pick<Wanted, "filter" | "reference" | "isWhole">): SQL {
  if (isWhole) return sql`select * from chosen x order by ${order(reference)} limit ${MOST_IN_A_FILE}`;
  if (filter.view === "board") return sql`select * from chosen x where x.place <= ${LANE_CARDS}`;
  return sql`select * from chosen x order by ${order(reference)} limit ${PAGE_ROWS} offset ${((filter.page ?? 1) - 1) * PAGE_ROWS}`;
}

const MOST_IN_A_FILE = 20_000;
const OPEN = literals(RECOMMENDATION_OPEN);

function inState({ state }: LedgerFilter): SQL {
  if (state === "open") return sql`x.state in (${OPEN})`;
  return state ? sql`x.state = ${state}::recommendation_state` : sql`x.state in (${literals(RECOMMENDATION_COUNTED)})`;
}

function narrowing({ q, lead, category, priority, due, country }: LedgerFilter, today: PartialDate): SQL {
  const conditions = [
    ...(q ? [sql`app.plain(x.text_en || ' ' || coalesce(x.text_fr, '') || ' ' || x.addressee_name || ' ' || x.reference) like '%' || ${likeable(q)} || '%'`] : []),
    ...(lead ? [lead.startsWith("name:") ? sql`x.addressee_id is null and x.addressee_name = ${lead.slice("name:".length)}` : sql`x.addressee_id = ${lead}::uuid`] : []),
    ...(category ? [sql`x.category = ${category}::recommendation_category`] : []),
    ...(priority ? [sql`x.priority = ${priority}::priority`] : []),
    ...(country ? [sql`${country} = any(x.country_codes)`] : []),
    ...(due ? [DUE[due](today)] : []),
  ];
  return conditions.length > 0 ? sql.join(conditions, sql` and `) : sql`true`;
}

// The words are compared plain, and none of their signs means anything to `like`.
const likeable = (q: string) => sql`app.plain(${q.replace(/[\\%_]/g, (sign) => `\\${sign}`)})`;

const SOON_DAYS = 30;
const isOver = (today: PartialDate) => sql`x.due_on < left(${today}, length(x.due_on))`;
const isAhead = (today: PartialDate) => sql`x.due_on is not null and not ${isOver(today)}`;
const isSoon = (today: PartialDate) => sql`x.due_on <= left(${addDays(today, SOON_DAYS)}, length(x.due_on))`;

const DUE = {
  late: (today: PartialDate) => sql`x.state in (${OPEN}) and ${isOver(today)}`,
  soon: (today: PartialDate) => sql`${isAhead(today)} and ${isSoon(today)}`,
  later: (today: PartialDate) => sql`${isAhead(today)} and not ${isSoon(today)}`,
  none: () => sql`x.due_on is null`,
} as const;

const OTHERS = "(select coalesce(json_agg(o.organisation_name order by o.organisation_name), '[]') from recommendation_addressees o where o.recommendation_id = x.id)";
const LAST_ASK = "(select json_build_object('askedOn', i.asked_on, 'expiresOn', i.expires_on, 'answeredOn', i.answered_on, 'toName', i.to_name) from update_ask_items i where i.recommendation_id = x.id order by i.asked_on desc, i.answered_on nulls last limit 1)";

const HANDED = `(select json_build_object('handoverId', h.id, 'programmeEn', g.name_en, 'programmeFr', g.name_fr, 'state', h.state, 'answer', i.answer, 'answerReason', i.answer_reason, 'status', i.status, 'statusNote', i.status_note, 'statusOn', i.status_on, 'statusByName', i.status_by_name)
  from handover_items i join handovers h on h.id = i.handover_id join programmes g on g.id = h.programme_id where i.recommendation_id = x.id order by h.suggested_on desc, h.id limit 1)`;

const COLUMNS: Record<keyof RecommendationRow, string> = {
  id: "x.id", reference: "x.reference", number: "x.number", version: "x.version", textEn: "x.text_en", textFr: "x.text_fr", addresseeName: "x.addressee_name",
  addresseeNameFr: "(select o.name_fr from organisations o where o.id = x.addressee_id)", others: OTHERS, category: "x.category", priority: "x.priority", state: "x.state", dueOn: "x.due_on",
  answerReason: "x.answer_reason", answeredOn: "x.answered_on", reportedDoneOn: "x.reported_done_on", proofs: "(select count(*)::int from recommendation_updates u where u.recommendation_id = x.id and u.evidence_id is not null)",
  lastAsk: LAST_ASK, handed: HANDED, translation: translationOf("x.id"), teamIds: "array(select user_id::text from action_team t where t.action_id = x.action_id)",
};

const ROW = fragment(`json_build_object(${Object.entries(COLUMNS).map(([name, column]) => `'${name}', ${column}`).join(", ")})`);
