import { beforeAll, expect, test } from "vitest";
import { useDatabase } from "@/db/testing/database";
import { asOwner, done } from "@/db/testing/doing";
import { people, type People } from "@/db/testing/people";
import { findOrganisations } from "@/domain/organisations/queries/find-organisations";
import { execute } from "@/server/command";
import { addOrganisation } from "./add-organisation";

let p: People;
useDatabase();
beforeAll(async () => {
  p = await people();
});

const agency = { nameEn: "Border agency", nameFr: "Agence des frontières", kind: "agency", country: "MDA", website: "https://example.org" };

test("an organisation joins the list, and the history says who added it", async () => {
  const { id } = await done(addOrganisation, p.mira, agency);
  expect(await findOrganisations(p.mira, { kinds: ["agency"], country: "MDA" })).toEqual([{ id, nameEn: "Border agency", nameFr: "Agence des frontières", kind: "agency", country: "MDA", covers: [] }]);
  const events = await asOwner((sql) => sql`select type, actor_name, audience from audit_events where subject_id = ${id}`);
  expect(events).toMatchObject([{ type: "organisation.added", actor_name: "Mira", audience: "facility" }]);
});

test.each([
  ["nameEn", { nameEn: "" }, "required"],
  ["nameEn", { nameEn: "x".repeat(10_000) }, "tooLong"],
  ["kind", { kind: "embassy" }, "choose"],
  ["country", { country: "XXX" }, "unknownCountry"],
  ["covers", { covers: ["BLR"] }, "choose"],
  ["covers", { kind: "eu_delegation", covers: ["XXX"] }, "unknownCountry"],
  ["website", { website: "javascript:alert(1)" }, "url"],
])("a wrong %s (%o) is said at its field", async (field, typed, key) => {
  expect(await execute(addOrganisation, p.mira, { ...agency, ...typed })).toMatchObject({ ok: false, problem: { kind: "invalid", errors: [{ field, key }] } });
});

test("an authority adds none", async () => {
  expect(await execute(addOrganisation, p.ilir, agency)).toMatchObject({ ok: false, problem: { kind: "not_allowed" } });
});
