import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { as } from "@/db/client";
import { actionInImplementation } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { forgottenValues } from "@/db/testing/kept-values";
import { people, type People } from "@/db/testing/people";
import { liveOn } from "@/db/testing/random-life";
import { readPortfolio } from "@/domain/portfolio/queries/find-portfolio";
import { randomFrom } from "@/scripts/bench/random";
import { statesOf, type ActionAsAt } from "../action-as-at";
import type { AsAt } from "../as-at";
import { readActionAsAt } from "./read-action-as-at";

useDatabase();
let p: People;
let sql: postgres.Sql;
const HOUR = 3_600_000;
const HOURS = 300;
const EVER = new Date("2199-01-01T00:00:00Z");

beforeAll(async () => {
  process.env.AUTH_SECRET ??= "a secret of the tests";
  p = await people();
  sql = postgres(process.env.DATABASE_OWNER_URL!, { max: 1, onnotice: () => {} });
});
afterAll(() => sql?.end());

/** What the pages of a moment say, through their own queries; without the states of today that stand beside. */
async function told(references: readonly string[], asAt: AsAt) {
  return as(p.mira, async (tx) => {
    const actions = [];
    for (const reference of references) actions.push(withoutToday((await readActionAsAt(tx, reference, asAt))!));
    return { actions, portfolio: await readPortfolio(tx, { asAt, country: null }), country: await readPortfolio(tx, { asAt, country: "BLR" }) };
  });
}

const withoutToday = ({ stageNow: _stage, ...past }: ActionAsAt) => ({
  ...past, ...Object.fromEntries((["activities", "outputs", "recommendations", "checkIns"] as const).map((list) => [list, past[list].map(({ stateNow: _state, ...row }) => row)])),
});

/** The same figures, counted in the tables as they are at this moment, past every policy. */
async function counted(references: readonly string[]) {
  const of = async (text: string, reference: string) => (await sql.unsafe(text, [reference])).map((row) => ({ ...row }));
  const actions = [];
  for (const reference of references) {
    const inAction = (table: string, columns: string, order: string) => of(`select ${columns} from ${table} x join actions a on a.id = x.action_id where a.reference = $1 order by ${order}`, reference);
    const [action] = await of(`select stage, on_hold_since as "onHoldSince", court, court_since as "courtSince" from actions where reference = $1`, reference);
    const [people] = await of(`select json_build_object('all', count(distinct person_key), 'women', count(distinct person_key) filter (where sex = 'female'), 'men', count(distinct person_key) filter (where sex = 'male')) as people from participants x join actions a on a.id = x.action_id where a.reference = $1`, reference);
    const listed = await of(`select distinct v.number from participants x join activities v on v.id = x.activity_id join actions a on a.id = x.action_id where a.reference = $1 order by 1`, reference);
    const [report] = await inAction("final_reports", "x.state", "x.id");
    actions.push({
      ...action, ...people, listed: listed.map(({ number }) => number), report: report?.state ?? null,
      activities: await inAction("activities", `x.number, x.state, x.type, x.title_en as "titleEn", x.starts_on as "startsOn", x.ends_on as "endsOn", x.women, x.men, (select m.state from mission_reports m where m.activity_id = x.id) as report`, "x.number"),
      outputs: await inAction("outputs", `x.number, x.state, x.title_en as "titleEn"`, "x.number"),
      recommendations: await inAction("recommendations", `x.number, x.state, x.text_en as "textEn", x.addressee_name as "addresseeName", x.due_on as "dueOn"`, "x.number"),
    });
  }
  const [portfolio] = await sql`select
    (select coalesce(json_object_agg(stage, n), '{}') from (select stage, count(*)::int n from actions group by stage) s) as actions, (select count(*)::int from actions where on_hold_since is not null) as "onHold",
    (select coalesce(json_object_agg(state, n), '{}') from (select state, count(*)::int n from recommendations group by state) s) as recommendations, (select coalesce(json_object_agg(state, n), '{}') from (select state, count(*)::int n from requests where state <> 'draft' group by state) s) as requests`;
  return { actions, portfolio: { ...portfolio } };
}

const wallClock = async () => new Date(Math.ceil((await sql`select extract(epoch from clock_timestamp()) * 1000 as now`)[0]!.now) + 1);
const pause = () => new Promise((done) => setTimeout(done, 2));

describe.each([1, 2])("in a random life of two Actions (no. %i)", (seed) => {
  test("what is told of a moment is what the tables said then, is told again the same whatever came after, and so is what was known on a day", async () => {
    const random = randomFrom(seed * 7919);
    const references = [await actionInImplementation(p), await actionInImplementation(p)];
    // Each life goes on after the ones before it.
    const base = (await wallClock()).getTime() + seed * 1000 * HOUR;
    const moments: { asAt: AsAt; known: Date; told: unknown; toldEver: unknown }[] = [];
    let taken = 0;
    for (let hour = 1; hour <= HOURS && taken < 36; hour += 1) {
      const at = new Date(base + hour * HOUR);
      if (!(await liveOn({ sql, p, references, random }, at))) continue;
      taken += 1;
      const asAt = { before: new Date(at.getTime() + 1), knownBefore: null };
      await pause();
      const known = await wallClock();
      await pause();
      const now = await told(references, asAt);
      expect(now).toMatchObject(await counted(references));
      moments.push({ asAt, known, told: now, toldEver: await told(references, { before: EVER, knownBefore: null }) });
    }
    expect(taken).toBeGreaterThan(30);
    for (const { asAt, told: then } of moments) expect(await told(references, asAt)).toEqual(then);
    // From here on, facts of the past are recorded late, bearing moments among those above.
    let late = 0;
    for (let tries = 0; tries < 80; tries += 1) if (await liveOn({ sql, p, references, random }, new Date(base + random.below(HOURS) * HOUR))) late += 1;
    expect(late).toBeGreaterThan(5);
    expect(await told(references, { before: EVER, knownBefore: null })).toMatchObject(await counted(references));
    const last = moments.at(-1)!.known;
    for (const { asAt, known, told: then, toldEver } of moments) {
      expect(await told(references, { ...asAt, knownBefore: last })).toEqual(then);
      expect(await told(references, { before: EVER, knownBefore: known })).toEqual(toldEver);
    }
    expect(await forgottenValues(sql)).toEqual([]);
  }, 120_000);
});

test("what a moment tells counts each record in one state, and no record that did not exist then", async () => {
  const reference = await actionInImplementation(p);
  const before = new Date();
  await pause();
  await liveOn({ sql, p, references: [reference], random: { below: () => 0, pick: (list) => list[0]! } }, new Date());
  const of = (asAt: AsAt) => as(p.mira, (tx) => readActionAsAt(tx, reference, asAt));
  expect(statesOf((await of({ before: EVER, knownBefore: null }))!.activities)).toEqual({ planned: 1 });
  expect(statesOf((await of({ before, knownBefore: null }))!.activities)).toEqual({});
  expect(await of({ before: new Date("2000-01-01T00:00:00Z"), knownBefore: null })).toMatchObject({ stage: null, request: null, activities: [] });
  expect(await as(p.mira, (tx) => readActionAsAt(tx, "BLR-2016-99", { before: EVER, knownBefore: null }))).toBeUndefined();
  await expect(as(p.ilir, (tx) => readActionAsAt(tx, reference, { before: EVER, knownBefore: null }))).rejects.toMatchObject({ cause: { code: "42501" } });
  await expect(as(p.dana, (tx) => readActionAsAt(tx, reference, { before: EVER, knownBefore: null }))).rejects.toMatchObject({ cause: { code: "42501" } });
});
