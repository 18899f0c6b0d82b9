import { and, asc, eq, inArray, isNotNull, isNull, ne, or, sql, type SQL } from "drizzle-orm";
import { as, type Tx } from "@/db/client";
import { actions, seatHolders, seats, users } from "@/db/schema";
import { COUNT_CAP, PAGE_ROWS, type ActionList } from "@/domain/actions/action-list";
import type { ActionFilter, Cursor, Sort } from "@/domain/actions/list-filter";
import { prefixQuery } from "@/domain/actions/search-text";
import { spaceOf, type Actor } from "@/domain/policy/actor";
import { ACTION_ROW, asRow } from "./action-row";

/** One page of the Actions that pass a filter, how many there are up to a cap, and for staff who leads Actions. Three statements at once. */
export async function findActions(actor: Actor, filter: ActionFilter): Promise<ActionList> {
  return as(actor, async (tx) => {
    const where = conditions(filter, actor);
    const sort = filter.sort ?? "recent";
    const [page, [counted], leads] = await Promise.all([
      tx.select({ ...ACTION_ROW, cursorKey: KEYS[sort], id: actions.id }).from(actions).where(and(where, filter.after && beyond(sort, filter.after))).orderBy(...leading(filter, sort), ...ORDERS[sort]).limit(PAGE_ROWS + 1),
      tx.execute<{ total: number }>(sql`select count(*)::int total from (select 1 from ${actions} where ${where ?? sql`true`} limit ${COUNT_CAP + 1}) counted`),
      spaceOf(actor.role) === "staff" ? findLeads(tx) : [],
    ]);
    const rows = page.slice(0, PAGE_ROWS);
    const last = page.length > PAGE_ROWS ? rows[rows.length - 1]! : null;
    return {
      rows: rows.map(({ cursorKey: _, id: __, ...row }) => asRow(row)),
      total: counted!.total, next: last && { key: last.cursorKey, id: last.id }, leads,
    };
  });
}

/** Staff who may lead an Action, by name. */
export function findLeads(tx: Tx) {
  return tx.selectDistinct({ id: users.id, name: users.name }).from(users).innerJoin(seatHolders, eq(seatHolders.userId, users.id)).innerJoin(seats, eq(seats.id, seatHolders.seatId))
    .where(inArray(seats.role, ["coordinator", "manager", "admin"])).orderBy(asc(users.name));
}

const KEYS: Record<Sort, SQL<string | null>> = { recent: sql`${actions.movedAt}::text`, reference: sql`${actions.reference}`, next: sql`${actions.nextOn}`, waiting: sql`${actions.courtSince}` };

const ORDERS: Record<Sort, SQL[]> = {
  // As the indexes are: PostgreSQL does not know that the column is never empty.
  recent: [sql`${actions.movedAt} desc nulls last`, asc(actions.id)],
  reference: [asc(actions.reference)],
  next: [asc(actions.nextOn), asc(actions.id)],
  waiting: [asc(actions.courtSince), asc(actions.id)],
};

/**
 * The filtered column, ordered by first. It is the same in every row, so it changes nothing but the plan: under row-level
 * security PostgreSQL does not see that the index by this column already has the rows in the order asked for.
 */
function leading({ held, year, region, theme, stage }: ActionFilter, sort: Sort): SQL[] {
  if (sort === "waiting") return held && held !== "nobody" ? [asc(actions.court)] : [];
  if (sort !== "recent") return [];
  if (held && held !== "nobody") return [asc(actions.court)];
  if (year) return [asc(YEAR)];
  if (region) return [asc(actions.region)];
  if (theme) return [asc(actions.thematicArea)];
  return stage && stage !== "on_hold" ? [asc(actions.stage)] : [];
}

const YEAR = sql`split_part(${actions.reference}, '-', 2)`;

/** Rows after the last one shown. The first comparison lets the index start there, the second settles equal keys. */
function beyond(sort: Sort, { key, id }: Cursor): SQL | undefined {
  if (sort === "reference") return sql`${actions.reference} > ${key}`;
  if (sort === "recent") return sql`${actions.movedAt} <= ${key}::timestamptz and (${actions.movedAt} < ${key}::timestamptz or ${actions.id} > ${id})`;
  const column = sort === "next" ? actions.nextOn : actions.courtSince;
  if (key === null) return and(isNull(column), sql`${actions.id} > ${id}`);
  return or(isNull(column), sql`${column} >= ${key} and (${column} > ${key} or ${actions.id} > ${id})`);
}

function conditions(filter: ActionFilter, actor: Actor): SQL | undefined {
  const search = filter.q ? prefixQuery(filter.q) : null;
  return and(
    search ? sql`${actions.search} @@ to_tsquery('simple', app.plain(${search}))` : undefined,
    filter.stage && stageIs(filter.stage),
    filter.country ? sql`${actions.countryCodes} @> array[${filter.country}]::text[]` : undefined,
    filter.theme && eq(actions.thematicArea, filter.theme),
    filter.region && eq(actions.region, filter.region),
    filter.lead ? eq(actions.leadId, filter.lead === "me" ? actor.userId : filter.lead) : undefined,
    filter.held && (filter.held === "nobody" ? isNull(actions.court) : eq(actions.court, filter.held)),
    filter.year ? sql`${YEAR} = ${filter.year}` : undefined,
    filter.origin && eq(actions.origin, filter.origin),
    // Flagged by either side, which nobody does without evidence.
    filter.shows ? sql`exists (select from characteristics c where c.action_id = ${actions.id} and c.characteristic = ${filter.shows} and c.is_flagged)` : undefined,
  );
}

function stageIs(stage: NonNullable<ActionFilter["stage"]>): SQL | undefined {
  if (stage === "on_hold") return isNotNull(actions.onHoldSince);
  if (stage === "not_published") return and(eq(actions.stage, "implementation"), eq(actions.publishedStatus, "unknown"));
  if (stage === "implementation") return and(eq(actions.stage, stage), isNull(actions.onHoldSince), or(isNull(actions.publishedStatus), ne(actions.publishedStatus, "unknown")));
  return eq(actions.stage, stage);
}
