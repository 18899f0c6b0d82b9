import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { keepFieldValues } from "@/db/keeping";
import { actionInDesign, actionInImplementation, done, versionOf } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { forgottenValues } from "@/db/testing/kept-values";
import { people, type People } from "@/db/testing/people";
import { liveOn } from "@/db/testing/random-life";
import { closeActionEarly } from "@/domain/actions/commands/close-action-early";
import { holdAction } from "@/domain/actions/commands/hold-action";
import { holdActivity } from "@/domain/activities/commands/hold-activity";
import { planActivity } from "@/domain/activities/commands/plan-activity";
import { endOf, type AsAtDay } from "@/domain/as-at/as-at";
import { findActionAsAt } from "@/domain/as-at/queries/find-action-as-at";
import { addDays, dayOf } from "@/domain/shared/dates";
import { randomFrom } from "@/scripts/bench/random";
import { STRETCHES, type Portfolio, type PortfolioRows } from "../portfolio";
import { findPortfolio } from "./find-portfolio";
import { findPortfolioRows } from "./find-portfolio-rows";

useDatabase();
let p: People;
let sql: postgres.Sql;
const TODAY = dayOf(new Date());
const dayAt = (at: string, known: string | null = null): AsAtDay => ({ kind: "past", at, known, asAt: { before: endOf(at), knownBefore: known ? endOf(known) : null } });
const noon = (day: string) => new Date(`${day}T12:00:00Z`);

beforeAll(async () => {
  process.env.AUTH_SECRET ??= "a secret of the tests";
  p = await people();
  sql = postgres(process.env.DATABASE_OWNER_URL!, { max: 1, onnotice: () => {} });
});
afterAll(() => sql?.end());

/** Every number of the portfolio with the rows it stands for. */
function numbers(figures: Portfolio): [PortfolioRows, number][] {
  const of = (noun: "requests" | "actions" | "recommendations") => Object.entries(figures[noun]).map(([state, count]) => [{ of: noun, state }, count] as [PortfolioRows, number]);
  return [...of("requests"), ...of("actions"), ...of("recommendations"), [{ of: "on_hold" }, figures.onHold], ...figures.stretches.map(({ stretch, left, still }) => [{ of: "stretch", stretch }, left + still] as [PortfolioRows, number])];
}

describe("the portfolio at a date", () => {
  test("follows an Action from stage to stage, and says how long it stood in each", async () => {
    const reference = await actionInDesign(p);
    const days = [10, 20, 30].map((more) => addDays(TODAY, more)) as [string, string, string];
    await done(holdAction, p.marek, { reference, version: await versionOf("actions", reference), since: days[0], reason: "The frame is unclear.", decidedBy: "Committee" }, noon(days[0]));
    await done(closeActionEarly, p.marek, { reference, version: await versionOf("actions", reference), closedOn: days[1], reason: "The frame was suspended.", decidedBy: "Committee" }, noon(days[1]));
    const at = async (day: string) => (await findPortfolio(p.marek, { day: dayAt(day), country: "BLR" })).figures;
    expect(await at(addDays(TODAY, -1))).toMatchObject({ requests: {}, actions: {}, onHold: 0, recommendations: {} });
    expect(await at(TODAY)).toMatchObject({ requests: { decided: 1 }, actions: { design: 1 }, onHold: 0 });
    expect(await at(days[0])).toMatchObject({ actions: { design: 1 }, onHold: 1 });
    expect(await at(days[2])).toMatchObject({ actions: { closed_early: 1 }, onHold: 0 });
    expect((await at(days[0])).stretches.find(({ stretch }) => stretch === "design")).toEqual({ stretch: "design", left: 0, leftDays: null, still: 1, stillDays: null });
    expect((await at(days[2])).stretches.find(({ stretch }) => stretch === "design")).toEqual({ stretch: "design", left: 1, leftDays: null, still: 0, stillDays: null });
    expect((await findPortfolio(p.marek, { day: dayAt(days[2]), country: "MDA" })).figures).toMatchObject({ requests: {}, actions: {} });
    const { rows } = await findPortfolioRows(p.marek, { of: "actions", state: "design" }, { asAt: dayAt(days[0]).asAt, country: null, page: 1 });
    expect(rows).toMatchObject([{ reference, titleEn: "Preparing the rights of migrant workers", titleFr: "Préparer les droits des travailleurs migrants", state: "design", stateNow: "closed_early", since: TODAY, isEnteredLater: false }]);
    const stay = await findPortfolioRows(p.marek, { of: "stretch", stretch: "design" }, { asAt: dayAt(days[2]).asAt, country: null, page: 1 });
    expect(stay.rows[0]).toMatchObject({ reference, state: "left", stateNow: "closed_early" });
    expect([19, 20]).toContain(stay.rows[0]!.days);
  });

  test("gives a median once five cases have left a stage", async () => {
    for (let number = 0; number < 4; number += 1) {
      const reference = await actionInDesign(p);
      await done(closeActionEarly, p.marek, { reference, version: await versionOf("actions", reference), closedOn: addDays(TODAY, 20), reason: "The frame was suspended.", decidedBy: "Committee" }, noon(addDays(TODAY, 20)));
    }
    const design = (await findPortfolio(p.marek, { day: dayAt(addDays(TODAY, 40)), country: null })).figures.stretches.find(({ stretch }) => stretch === "design")!;
    expect(design).toMatchObject({ left: 5, still: 0, stillDays: null });
    expect([19, 20, 21]).toContain(design.leftDays);
  });

  test("opens exactly as many cases as each of its numbers says, whatever happened", async () => {
    const references = [await actionInImplementation(p), await actionInImplementation(p)];
    const random = randomFrom(5);
    for (let hour = 0; hour < 120; hour += 1) await liveOn({ sql, p, references, random }, new Date(Date.parse(`${addDays(TODAY, 50)}T00:00:00Z`) + hour * 3_600_000));
    for (const day of [TODAY, addDays(TODAY, 25), addDays(TODAY, 51), addDays(TODAY, 60)]) {
      for (const country of [null, "BLR"]) {
        const { figures } = await findPortfolio(p.mira, { day: dayAt(day), country });
        for (const [wanted, count] of numbers(figures)) {
          const { rows, total } = await findPortfolioRows(p.mira, wanted, { asAt: dayAt(day).asAt, country, page: 1 });
          expect([JSON.stringify(wanted), total, rows.length]).toEqual([JSON.stringify(wanted), count, count]);
        }
      }
    }
    expect(STRETCHES.length).toBe(5);
  });
});

describe("what is recorded later about a past day", () => {
  test("is listed beside the figures of that day and not counted in them; what was only entered later is counted, and left out on demand", async () => {
    const reference = await actionInImplementation(p);
    const [may, july] = [addDays(TODAY, 100), addDays(TODAY, 160)];
    const { number } = await done(planActivity, p.mira, { reference, type: "workshop", titleEn: "Workshop in May", mode: "on_site", startsOn: may, note: "Wanted." }, noon(may));
    await done(holdActivity, p.mira, { reference, number, version: 1, startsOn: may, endsOn: may, women: "4", men: "5", institutions: "2" }, noon(july));
    const june = await findActionAsAt(p.mira, reference, dayAt(addDays(TODAY, 130)));
    expect(june!.past.activities).toMatchObject([{ number, state: "planned", women: null, stateNow: "held" }]);
    expect(june!.later).toMatchObject({ total: 1, facts: [{ type: "activity.held", aboutOn: may, reference }] });
    expect((await findActionAsAt(p.mira, reference, dayAt(july)))!).toMatchObject({ past: { activities: [{ state: "held", women: 4, men: 5 }] }, later: { total: 0, facts: [] } });
    const { later } = await findPortfolio(p.mira, { day: dayAt(addDays(TODAY, 130)), country: "BLR" });
    expect(later.facts).toContainEqual(expect.objectContaining({ type: "activity.held", aboutOn: may, reference }));

    // A fact with a date of 2019 in its papers, entered today.
    await done(planActivity, p.mira, { reference, type: "workshop", titleEn: "An old workshop", mode: "on_site", startsOn: "2019-03", note: "From the papers." }, noon("2019-03-01"));
    const then = await findActionAsAt(p.mira, reference, dayAt("2019-06-30"));
    expect(then!.past).toMatchObject({ stage: null, activities: [{ titleEn: "An old workshop", isEnteredLater: true }] });
    expect(then!.later.entered).toEqual({ count: 1, from: TODAY, to: TODAY });
    const known = await findActionAsAt(p.mira, reference, dayAt("2019-06-30", "2019-06-30"));
    expect(known!.past.activities).toEqual([]);
    expect(known!.later.entered.count).toBe(1);
  });
});

test("a field that was not kept before begins with the value it has on the day it is named", async () => {
  await actionInDesign(p);
  await sql`delete from field_values where field = 'title_en'`;
  await sql`comment on trigger keep_values on actions is 'id stage'`;
  expect((await forgottenValues(sql)).length).toBeGreaterThan(0);
  await sql.begin(keepFieldValues);
  expect((await forgottenValues(sql)).filter((one) => one.startsWith("actions"))).toEqual([]);
});
