import { beforeAll, describe, expect, it } from "vitest";
import { actionInDesign, asOwner, done, presentedAction } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { forgottenValues } from "@/db/testing/kept-values";
import { people, type People } from "@/db/testing/people";
import { decidableRequest, sentRequest } from "@/db/testing/requests";
import { endOf, type AsAtDay } from "@/domain/as-at/as-at";
import { answerCheckIn } from "@/domain/follow-up/commands/answer-check-in";
import { askCheckIn } from "@/domain/follow-up/commands/ask-check-in";
import { countSilence } from "@/domain/follow-up/commands/count-silence";
import { suggestHandover } from "@/domain/handovers/commands/suggest-handover";
import { answerRecommendation } from "@/domain/recommendations/commands/answer-recommendation";
import { proposeRecommendation } from "@/domain/recommendations/commands/propose-recommendation";
import { addDays, dayOf } from "@/domain/shared/dates";
import { percentOf, reachedOf, type FollowUpFigures } from "../follow-up-figures";
import { readRows, rowsQuery, type PortfolioRows } from "../portfolio";
import { findFollowUpFigures } from "./find-follow-up-figures";
import { findPortfolioRows } from "./find-portfolio-rows";

useDatabase();
let p: People;
const TODAY = dayOf(new Date());
const dayAt = (at: string): AsAtDay => ({ kind: "past", at, known: null, asAt: { before: endOf(at), knownBefore: null } });
const noon = (more: number) => new Date(`${addDays(TODAY, more)}T12:00:00Z`);
const at = (more: number, country: string | null = null) => findFollowUpFigures(p.marek, { day: dayAt(addDays(TODAY, more)), country });
const version = async (reference: string, months: number) => (await asOwner((sql) => sql`select k.version from check_ins k join actions a on a.id = k.action_id where a.reference = ${reference} and months = ${months}`))[0]!.version as number;
const ask = (reference: string, months: number, more: number) => done(askCheckIn, p.mira, { reference, months, version: 1 }, noon(more));

beforeAll(async () => {
  process.env.AUTH_SECRET ??= "a secret of the tests";
  p = await people();
  await asOwner((sql) => sql`insert into programmes (code, name_en, name_fr, required_fields) values ('MPF', 'Mobility Partnership Facility', 'Facilité', '[]')`);
  await sentRequest(p);
  await decidableRequest(p);
  await actionInDesign(p);
  const [silent, answered] = [await presentedAction(p), await presentedAction(p)];
  await done(proposeRecommendation, p.mira, { reference: answered, textEn: "Cover family members.", category: "legislation", priority: "medium", addresseeId: p.ilir.organisationId, origins: ["output:1"] });
  await ask(silent, 6, 10);
  await done(countSilence, p.mira, { reference: silent, months: 6, version: await version(silent, 6) }, noon(41));
  await ask(answered, 6, 10);
  await done(answerCheckIn, p.elena, { reference: answered, months: 6, version: await version(answered, 6), strategyUse: "used_in_part" }, noon(17));
  await done(suggestHandover, p.mira, { reference: answered, programme: "MPF", purposeEn: "Carry on", outputs: ["1"] }, noon(20));
  await done(answerRecommendation, p.ilir, { reference: answered, number: 1, version: 1, answer: "accept" }, noon(200));
}, 120_000);

/** Every number with the rows it stands for. */
function numbers({ chain, ages, checkIns, receivers }: FollowUpFigures): [PortfolioRows, number][] {
  const of = (noun: "chain" | "age" | "check_in" | "item" | "handover", counts: Record<string, number>, before = "") => Object.entries(counts).map(([state, count]) => [{ of: noun, state: before + state }, count] as [PortfolioRows, number]);
  return [
    ...of("chain", chain), ...of("chain", reachedOf(chain)), ...of("age", ages), ...checkIns.flatMap(({ months, states, uses }) => [...of("check_in", states, `${months}.`), ...of("check_in", uses, `${months}.`)]),
    ...receivers.flatMap(({ code, handovers, items }) => [...of("handover", { [code]: handovers }), ...of("item", items, `${code}.`)]),
  ];
}

describe("the portfolio of follow-up", () => {
  it("says how far each request came, and where the others stand", async () => {
    const { chain } = await at(50);
    expect(chain).toEqual({ undecided: 2, under_way: 1, silent: 1, in_talks: 1 });
    expect(reachedOf(chain)).toEqual({ asked: 5, approved: 3, delivered: 2, followed: 1, handed_over: 0 });
    expect(reachedOf((await at(15)).chain)).toMatchObject({ followed: 0, delivered: 2 });
    expect((await at(50, "MDA")).chain).toEqual({});
  });

  it("counts check-ins at each age as they stood on that day, silence apart from answers, with no median of too few", async () => {
    expect((await at(15)).checkIns[0]).toEqual({ months: 6, states: { asked: 2 }, uses: {}, timed: 0, answerDays: null });
    expect((await at(50)).checkIns[0]).toEqual({ months: 6, states: { answered: 1, silent: 1 }, uses: { used_in_part: 1 }, timed: 1, answerDays: null });
    expect((await at(50)).checkIns.map(({ months }) => months)).toEqual([6, 12, 24, 36]);
  });

  it("tells open recommendations by state and age, and handovers by receiver with what became of each item", async () => {
    expect((await at(50)).ages).toEqual({ "proposed.0": 1 });
    expect((await at(300)).ages).toEqual({ "accepted.6": 1 });
    expect((await at(800)).ages).toEqual({ "accepted.24": 1 });
    expect((await at(50)).receivers).toEqual([{ code: "MPF", nameEn: "Mobility Partnership Facility", nameFr: "Facilité", handovers: 1, items: { open: 1 } }]);
    expect((await at(19)).receivers).toEqual([]);
  });

  it("opens exactly as many cases as each number says, by an address that can be read back", async () => {
    for (const day of [0, 15, 50, 300]) {
      for (const [wanted, count] of numbers(await at(day))) {
        if (count === 0) continue;
        expect(readRows(Object.fromEntries(new URLSearchParams(rowsQuery(wanted)))), JSON.stringify(wanted)).toEqual(wanted);
        const { rows, total } = await findPortfolioRows(p.mira, wanted, { asAt: dayAt(addDays(TODAY, day)).asAt, country: null, page: 1 });
        expect([JSON.stringify(wanted), total, rows.length]).toEqual([JSON.stringify(wanted), count, count]);
        expect(rows.every(({ titleEn }) => titleEn !== ""), JSON.stringify(wanted)).toBe(true);
      }
    }
    expect(readRows({ rows: "check_in", state: "6.x" })).toBeUndefined();
    expect(readRows({ rows: "item", state: "MPF'.open" })).toBeUndefined();
  });

  it("gives a percentage from five cases on", () => {
    expect([percentOf(1, 4, 5), percentOf(2, 5, 5), percentOf(0, 0, 5)]).toEqual([null, 40, null]);
  });

  it("rests on values that the database kept", async () => {
    expect(await asOwner(forgottenValues)).toEqual([]);
  });
});
