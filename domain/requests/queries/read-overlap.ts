import { sql, type SQL } from "drizzle-orm";
import { fragment, literals } from "@/db/fragments";
import type { Tx } from "@/db/client";
import { HANDOVER_STATES } from "@/domain/handovers/lifecycle";
import { RECOMMENDATION_OPEN } from "@/domain/recommendations/lifecycle";
import { ALIKE, rankOverlap, tellingWords, wordPairs, type OverlapCandidate, type OverlapFacts, type OverlapHit } from "../overlap";
import type { RequestDetail } from "../request-detail";

type About = Pick<RequestDetail, "id" | "country" | "title" | "need" | "thematicArea" | "specificAreas" | "authorities">;

const MOST_NEAR = 20;
const MOST_ALIKE = 12;
const OPEN_HANDOVERS = HANDOVER_STATES.filter((state) => state !== "declined" && state !== "dropped");

/** What is on record already of what a request asks: earlier requests, Actions, open recommendations and handovers, each with why it is shown. */
export async function readOverlap(tx: Tx, request: About): Promise<OverlapHit[]> {
  const ask = await askOf(tx, request);
  const found = [...(await nearRequests(tx, ask)), ...(await nearActions(tx, ask))];
  const actionIds = found.flatMap(({ actionId }) => actionId ?? []);
  const candidates = [...found, ...(await openAdvice(tx, ask, actionIds))].map(({ actionId: _, ...candidate }) => candidate);
  return rankOverlap(candidates, { country: request.country, neighbours: ask.neighbours, theme: request.thematicArea, areas: request.specificAreas });
}

type Ask = { id: string; neighbours: string[]; authorities: SQL; country: SQL; next: SQL; areas: SQL; theme: SQL; title: SQL; pairs: SQL; words: SQL };
type Found = OverlapCandidate & { actionId: string | null };

async function askOf(tx: Tx, { id, country, title, need, thematicArea, specificAreas, authorities }: About): Promise<Ask> {
  const words = tellingWords({ title, need });
  // Spelt plainly once, not once a row. Trigrams look past capitals by themselves; a title that is hardly alike is not read, and the
  // planner is told that reading by an index costs little, so that it does not compare every title.
  const [plain] = await tx.execute<{ neighbours: string[] | null; pairs: string; words: string[] }>(sql`
    select (select neighbours from countries where iso3 = ${country}) as neighbours, app.plain(${wordPairs(words)}) as pairs,
      array(select app.plain(word) from unnest(${list([...words.title, ...words.need])}) word) as words, set_config('pg_trgm.similarity_threshold', ${String(ALIKE)}, true), set_config('random_page_cost', '1.1', true)`);
  const neighbours = plain!.neighbours ?? [];
  return {
    id, neighbours, authorities: list(authorities.map((one) => one.id), "uuid"), country: list(country ? [country] : []), next: list(neighbours), areas: list(specificAreas), theme: sql`${thematicArea}::thematic_area`,
    title: sql`${title}::text`, pairs: sql`to_tsquery('simple', ${plain!.pairs})`, words: list(plain!.words),
  };
}

// Codes, ids and words of letters and figures only: none of them needs quoting in a list.
const list = (values: readonly string[], type: "text" | "uuid" = "text"): SQL => sql`${sql.param(`{${values.join(",")}}`)}::${fragment(type)}[]`;
const inCommon = (search: SQL, { words }: Ask): SQL => sql`(select count(*)::int from unnest(${words}) word where ${search} @@ to_tsquery('simple', word))`;

/** Requests that were sent, but for those that became an Action or go on in another request. */
async function nearRequests(tx: Tx, ask: Ask): Promise<Found[]> {
  const words = sql`to_tsvector('simple', app.plain(r.title || ' ' || r.need))`;
  const isPast = sql`r.state not in ('draft', 'merged') and r.id <> ${ask.id} and not exists (select from actions a where a.request_id = r.id)`;
  const latest = sql`order by r.submitted_on desc nulls last limit ${MOST_NEAR}`;
  const rows = await tx.execute<Row>(sql`
    with near as (
      (select r.id from requests r where r.id in (select x.request_id from request_authorities x where x.organisation_id = any(${ask.authorities})) and ${isPast} ${latest})
      union (select r.id from requests r where r.country = any(${ask.country}) and (r.thematic_area = ${ask.theme} or r.specific_areas && ${ask.areas}) and ${isPast} ${latest})
      union (select r.id from requests r where r.country = any(${ask.next}) and r.specific_areas && ${ask.areas} and ${isPast} ${latest})
      union (select r.id from requests r where ${words} @@ ${ask.pairs} and ${isPast} order by similarity(r.title, ${ask.title}) desc limit ${MOST_ALIKE})
      union (select r.id from requests r where r.title % ${ask.title} and ${isPast} order by similarity(r.title, ${ask.title}) desc limit ${MOST_ALIKE})
    )
    select 'requests' as kind, r.reference, null as number, null as id, null as "actionId", r.title as "titleEn", null as "titleFr", r.language, r.state, r.outcome, r.submitted_on as date,
      exists (select from request_authorities x where x.request_id = r.id and x.organisation_id = any(${ask.authorities})) as "sameAuthority", array_remove(array[r.country], null) as countries, r.thematic_area as theme, r.specific_areas as areas,
      similarity(r.title, ${ask.title}) as likeness, ${inCommon(sql`w.search`, ask)} as words
    from near join requests r using (id) cross join lateral (select ${words} as search offset 0) w`);
  return rows.map(asFound);
}

/** Actions, but for the request's own. */
async function nearActions(tx: Tx, ask: Ask): Promise<Found[]> {
  const isOther = sql`a.request_id is distinct from ${ask.id}`;
  const latest = sql`order by a.moved_at desc limit ${MOST_NEAR}`;
  const rows = await tx.execute<Row>(sql`
    with near as (
      (select a.id from actions a where a.id in (select x.action_id from action_authorities x where x.organisation_id = any(${ask.authorities})) and ${isOther} ${latest})
      union (select a.id from actions a where a.country_codes && ${ask.country} and (a.thematic_area = ${ask.theme} or a.specific_areas && ${ask.areas}) and ${isOther} ${latest})
      union (select a.id from actions a where a.country_codes && ${ask.next} and a.specific_areas && ${ask.areas} and ${isOther} ${latest})
      union (select a.id from actions a where a.search @@ ${ask.pairs} and ${isOther} order by ts_rank(a.search, ${ask.pairs}) desc limit ${MOST_ALIKE})
      union (select a.id from actions a where a.title_en % ${ask.title} and ${isOther} order by similarity(a.title_en, ${ask.title}) desc limit ${MOST_ALIKE})
    )
    select 'actions' as kind, a.reference, null as number, null as id, a.id as "actionId", a.title_en as "titleEn", a.title_fr as "titleFr", null as language, a.stage as state, null as outcome,
      coalesce(a.last_activity_on, a.first_activity_on, a.approved_on, a.requested_on) as date, ${actionFacts(ask)},
      greatest(similarity(a.title_en, ${ask.title}), similarity(coalesce(a.title_fr, ''), ${ask.title})) as likeness, ${inCommon(sql`a.search`, ask)} as words
    from near join actions a using (id)`);
  return rows.map(asFound);
}

/** Advice that still waits and handovers that still stand, of the Actions found and addressed to the authorities. */
async function openAdvice(tx: Tx, ask: Ask, actionIds: readonly string[]): Promise<Found[]> {
  const actions = list(actionIds, "uuid");
  const rows = await tx.execute<Row>(sql`
    select 'recommendations' as kind, a.reference, r.number, null as id, null as "actionId", r.text_en as "titleEn", r.text_fr as "titleFr", null as language, r.state::text as state, null as outcome, r.due_on as date, ${actionFacts(ask, sql`or r.addressee_id = any(${ask.authorities})`)},
      0::real as likeness, ${inCommon(sql`a.search`, ask)} as words
    from recommendations r join actions a on a.id = r.action_id
    where r.state in (${literals(RECOMMENDATION_OPEN)}) and (r.action_id = any(${actions}) or r.addressee_id = any(${ask.authorities})) and a.request_id is distinct from ${ask.id}
    union all
    select 'handovers', a.reference, null, h.id::text, null, h.purpose_en, h.purpose_fr, null, h.state::text, null, h.suggested_on, ${actionFacts(ask)},
      0::real, ${inCommon(sql`a.search`, ask)}
    from handovers h join actions a on a.id = h.action_id
    where h.state in (${literals(OPEN_HANDOVERS)}) and h.action_id = any(${actions})`);
  return rows.map(asFound);
}

const actionFacts = ({ authorities }: Ask, or = sql``): SQL => sql`(exists (select from action_authorities x where x.action_id = a.id and x.organisation_id = any(${authorities})) ${or}) as "sameAuthority", a.country_codes as countries, a.thematic_area as theme, a.specific_areas as areas`;

type Row = Omit<Found, "facts"> & OverlapFacts;

function asFound({ sameAuthority, countries, theme, areas, words, likeness, ...hit }: Row): Found {
  return { ...hit, facts: { sameAuthority, countries, theme, areas, words, likeness: Number(likeness) } };
}
