import { beforeAll, describe, expect, it } from "vitest";
import { asOwner } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { parseActionFilter, actionsHref, type ActionFilter } from "../list-filter";
import { searchTextOf } from "../search-text";
import { findActions } from "./find-actions";

useDatabase();
let p: People;

const ROWS = 130;
beforeAll(async () => {
  p = await people();
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const number = index + 1;
    const year = 2010 + (index % 10);
    const reference = `${index % 2 ? "MDA" : "BLR"}-${year}-${String(number).padStart(2, "0")}`;
    const titleEn = index % 13 === 0 ? "Labour migration strategy" : "Border management";
    return {
      reference, origin: "public_record", title_en: titleEn, stage: index % 3 ? "closed" : "implementation", published_status: index % 9 === 0 ? "unknown" : "ongoing", on_hold_since: index === 3 ? "2022-02" : null,
      thematic_area: index % 5 ? "horizontal" : "legal_migration_and_mobility", region: index === 7 ? "eu_neighbourhood" : null, country_codes: index === 7 ? [] : [index % 2 ? "MDA" : "BLR"], lead_id: index % 10 ? null : p.mira.userId,
      court: index % 3 ? null : "authority", court_since: index % 3 ? null : `2020-01-${String((index % 28) + 1).padStart(2, "0")}`, next_on: index % 4 ? null : `2026-12-${String((index % 28) + 1).padStart(2, "0")}`,
      search_text: searchTextOf({ reference, titleEn, countryCodes: [index % 2 ? "MDA" : "BLR"], authorities: [] }), moved_at: new Date(Date.UTC(2020, 0, 1 + Math.floor(index / 3))),
    };
  });
  await asOwner((sql) => sql`insert into actions ${sql(rows)}`);
});

const total = async (filter: ActionFilter) => (await findActions(p.mira, filter)).total;

/** Every page from the first to the last. */
async function walk(filter: ActionFilter): Promise<string[]> {
  const seen: string[] = [];
  for (let after = filter.after; ;) {
    const { rows, next } = await findActions(p.mira, { ...filter, after });
    seen.push(...rows.map(({ reference }) => reference));
    if (!next) return seen;
    const again = parseActionFilter(Object.fromEntries(new URL(actionsHref(filter, { after: next }), "http://x").searchParams));
    expect(again.refused).toEqual([]);
    after = again.filter.after;
  }
}

describe("the list of Actions", () => {
  it.each(["recent", "reference", "next", "waiting"] as const)("sorted by %s shows every Action once over its pages", async (sort) => {
    const seen = await walk({ sort });
    expect(seen).toHaveLength(ROWS);
    expect(new Set(seen).size).toBe(ROWS);
  });

  it("finds words by their beginning, accents and case aside, in both languages", async () => {
    expect(await total({ q: "LABOUR strat" })).toBe(10);
    expect(await total({ q: "biélo" })).toBe(65);
    expect(await total({ q: "BLR-2010-01" })).toBe(1);
    expect(await total({ q: "a' | b:* & \\" })).toBe(0);
  });

  it("narrows by stage, country, theme, region, lead, holder, year and origin", async () => {
    expect(await total({ stage: "closed" })).toBe(86);
    expect(await total({ stage: "on_hold" })).toBe(1);
    expect((await total({ stage: "implementation" })) + (await total({ stage: "not_published" })) + (await total({ stage: "on_hold" }))).toBe(44);
    expect(await total({ country: "BLR" })).toBe(65);
    expect(await total({ theme: "legal_migration_and_mobility" })).toBe(26);
    expect(await total({ region: "eu_neighbourhood" })).toBe(1);
    expect(await total({ lead: "me" })).toBe(13);
    expect(await total({ lead: p.mira.userId, year: "2010" })).toBe(13);
    expect(await total({ held: "authority" })).toBe(44);
    expect(await total({ held: "nobody" })).toBe(86);
    expect(await total({ origin: "request" })).toBe(0);
  });

  it("shows an authority only its own, and a delegation its country's and its region's", async () => {
    expect((await findActions(p.ilir, {})).total).toBe(0);
    expect((await findActions(p.dana, {})).total).toBe(1);
  });
});

describe("an address", () => {
  it("with wrong values names them and keeps the rest", () => {
    expect(parseActionFilter({ stage: "done", country: "ZZZ", theme: "horizontal", year: "20x6", lead: "mira", after: "x", q: "  " })).toEqual({ filter: { theme: "horizontal" }, refused: ["stage", "country", "lead", "year", "after"] });
    expect(parseActionFilter({ q: "\u0000'!", sort: ["next", "recent"] })).toEqual({ filter: { sort: "next" }, refused: ["q"] });
  });

  it("loses one filter at a time and goes back to the first page", () => {
    const { filter } = parseActionFilter({ q: "law", stage: "closed", sort: "next", after: `2026-12-01~${crypto.randomUUID()}` });
    expect(actionsHref(filter, { q: null })).toBe("/actions?stage=closed&sort=next");
    expect(actionsHref({})).toBe("/actions");
  });
});
