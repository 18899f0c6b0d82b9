import { beforeAll, describe, expect, it } from "vitest";
import { asOwner, done } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { execute } from "@/server/command";
import { registerPastAction } from "./register-past-action";

useDatabase();
let p: People;
beforeAll(async () => {
  p = await people();
  await asOwner((sql) => sql`insert into countries ${sql(["KEN", "JOR", "UKR", "BDI"].map((iso3) => ({ iso3, iso2: iso3.slice(0, 2), name_en: iso3, name_fr: iso3 })))}`);
});

const row = (reference: string) => asOwner(async (sql) => (await sql`select * from actions where reference = ${reference}`)[0]!);

describe("an Action of the public record", () => {
  it("keeps its dates, its conflicts, its authorities and its sources", async () => {
    const { reference } = await done(registerPastAction, p.marek, {
      titleEn: "Data management in Kenya", publishedStatus: "completed", countries: "KEN", thematicArea: "horizontal", specificAreas: ["data_management"],
      firstActivityOn: "2016-09", lastActivityOn: "2020-03", publishedLabel: "Kenya II", publishedActivities: "7", expertCountries: "NLD\nGHA", requestingIds: [p.ilir.organisationId], partnerIds: [p.zeki.organisationId],
      publishedDates: "unspecified_start 2016-09 https://example.org/a\nunspecified_start 2017-05 https://example.org/b conflict Key facts give a later start",
      sources: "https://example.org/a\nhttps://example.org/b\nhttps://example.org/a",
    });
    expect(reference).toBe("KEN-2016-01");
    expect(await row(reference)).toMatchObject({ origin: "public_record", stage: "closed", published_label: "Kenya II", published_activities: 7, expert_countries: ["NLD", "GHA"], court: null });
    const { id } = await row(reference);
    expect(await asOwner((sql) => sql`select kind, value, source_url, is_conflict, note from action_published_dates where action_id = ${id} order by value`)).toEqual([
      { kind: "unspecified_start", value: "2016-09", source_url: "https://example.org/a", is_conflict: false, note: null },
      { kind: "unspecified_start", value: "2017-05", source_url: "https://example.org/b", is_conflict: true, note: "Key facts give a later start" },
    ]);
    expect(await asOwner((sql) => sql`select is_main from action_sources where action_id = ${id}`)).toHaveLength(2);
    expect(await asOwner((sql) => sql`select part from action_authorities where action_id = ${id} order by part`)).toMatchObject([{ part: "requesting" }, { part: "partner" }]);
  });

  it("may be regional without a country, and is then numbered in its region's series", async () => {
    const { reference } = await done(registerPastAction, p.marek, { titleEn: "Eastern partners and legal migration", publishedStatus: "completed", region: "eu_neighbourhood", regionLabel: "Eastern Partnership", scope: "EAP", firstActivityOn: "2010-06" });
    expect(reference).toBe("EAP-2010-01");
    expect(await row(reference)).toMatchObject({ country_codes: [], region: "eu_neighbourhood", region_label: "Eastern Partnership" });
  });

  it("stands where its source says: unknown stays unknown, suspended is on hold, closed early says why", async () => {
    const unknown = await done(registerPastAction, p.marek, { titleEn: "Jordan III", publishedStatus: "unknown", countries: ["JOR"] }, new Date("2026-11-23"));
    expect(unknown.reference).toBe("JOR-2026-01");
    expect(await row(unknown.reference)).toMatchObject({ stage: "implementation", published_status: "unknown", court: null });
    const held = await done(registerPastAction, p.marek, { titleEn: "Ukraine II", publishedStatus: "suspended", countries: ["UKR"], year: "2021", holdSince: "2022-02", holdReason: "Invasion of February 2022." });
    expect(await row(held.reference)).toMatchObject({ stage: "implementation", on_hold_since: "2022-02", court: "committee" });
    const early = await done(registerPastAction, p.marek, { titleEn: "Burundi I", publishedStatus: "closed_early", countries: ["BDI"], firstActivityOn: "2013-06", endReason: "The political situation." });
    expect(await row(early.reference)).toMatchObject({ stage: "closed_early", end_reason: "The political situation." });
  });

  it("is refused with a message at each field that is wrong", async () => {
    const result = await execute(registerPastAction, p.marek, { titleEn: "", publishedStatus: "closed_early", countries: "BLR\nXYZ", publishedDates: "launch 2016", sources: "javascript:alert(1)", firstActivityOn: "2016-02-30", publishedActivities: "many" });
    const fields = !result.ok && result.problem.kind === "invalid" ? result.problem.errors.map(({ field }) => field) : [];
    expect(fields).toEqual(expect.arrayContaining(["titleEn", "countries", "publishedDates", "sources", "firstActivityOn", "publishedActivities"]));
    expect(await execute(registerPastAction, p.marek, { titleEn: "Burundi", publishedStatus: "closed_early" })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "endReason" }] } });
    expect(await execute(registerPastAction, p.marek, { titleEn: "x", publishedStatus: "unknown", requestingIds: [crypto.randomUUID()] })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "requestingIds" }] } });
  });

  it("is not registered by a coordinator or an authority", async () => {
    for (const actor of [p.mira, p.ilir, p.dana]) expect((await execute(registerPastAction, actor, { titleEn: "x", publishedStatus: "unknown" })).ok).toBe(false);
  });
});
