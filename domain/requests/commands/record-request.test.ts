import { beforeAll, expect, test } from "vitest";
import { asOwner, done } from "@/db/testing/doing";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { findRequestStatus } from "@/domain/requests/queries/find-request-status";
import { execute } from "@/server/command";
import { recordRequest } from "./record-request";

let p: People;
let known: Record<string, unknown>;
useDatabase();
beforeAll(async () => {
  p = await people();
  known = { channel: "letter", requestedOn: "2016-10-13", authorityId: p.ilir.organisationId, title: "Rights of migrant workers", need: "The law leaves families out.", language: "ru" };
});

const organisations = () => asOwner(async (sql) => (await sql`select count(*)::int as n from organisations`)[0]!.n as number);

test("a request that came by letter is recorded with the date it carries, for its authority", async () => {
  const { reference } = await done(recordRequest, p.mira, known, new Date("2016-10-20T09:00:00Z"));
  expect(reference).toBe("R-2016-0001");
  const request = await findRequestStatus(p.ilir, reference);
  expect(request).toMatchObject({ state: "submitted", channel: "letter", submittedOn: "2016-10-13", court: "facility", courtSince: "2016-10-20", country: "BLR", language: "ru", leadAuthorityName: "Ministry of the Interior" });
  expect(request!.history).toMatchObject([{ type: "request.recorded", actorName: "Mira", facts: { onBehalfOf: "Ministry of the Interior" } }]);
});

test("a source that gives only the year gives only the year", async () => {
  const { reference } = await done(recordRequest, p.marek, { ...known, requestedOn: "2012" });
  expect(reference).toBe("R-2012-0001");
  expect(await findRequestStatus(p.mira, reference)).toMatchObject({ submittedOn: "2012" });
});

test("an authority that Suivi did not know is added with it", async () => {
  const { reference } = await done(recordRequest, p.mira, { ...known, authorityId: "", newAuthorityName: "وزارة الداخلية", newAuthorityKind: "ministry", newAuthorityCountry: "MDA" });
  expect(await findRequestStatus(p.mira, reference)).toMatchObject({ leadAuthorityName: "وزارة الداخلية", country: "MDA", authorities: [{ kind: "ministry", isLead: true }] });
});

test("the same form sent twice makes one request and one authority", async () => {
  const before = await organisations();
  const form = { ...known, authorityId: "", newAuthorityName: "Border agency", newAuthorityKind: "agency", newAuthorityCountry: "MDA", submissionId: crypto.randomUUID() };
  expect(await done(recordRequest, p.mira, form)).toEqual(await done(recordRequest, p.mira, form));
  expect(await organisations()).toBe(before + 1);
});

test("civil society is never the only requester", async () => {
  const before = await organisations();
  const alone = { ...known, authorityId: "", newAuthorityName: "Association of returnees", newAuthorityKind: "civil_society", newAuthorityCountry: "BLR" };
  expect(await execute(recordRequest, p.mira, alone)).toMatchObject({ ok: false, problem: { kind: "unmet", missing: [{ key: "requests.notCivilSocietyAlone" }] } });
  expect(await organisations()).toBe(before);
  await done(recordRequest, p.mira, { ...alone, jointAuthorities: [p.ilir.organisationId] });
});

test.each([
  ["requestedOn", { requestedOn: "2016-02-30" }, "realDate"],
  ["requestedOn", { requestedOn: "" }, "required"],
  ["requestedOn", { requestedOn: "2199-01-01" }, "future"],
  ["title", { title: "" }, "required"],
  ["title", { title: "x".repeat(10_000) }, "tooLong"],
  ["need", { need: "a\u0000b" }, "strangeCharacters"],
  ["channel", { channel: "portal" }, "choose"],
  ["authorityId", { authorityId: "" }, "required"],
  ["authorityId", { authorityId: "00000000-0000-4000-8000-000000000000" }, "choose"],
  ["newAuthorityKind", { authorityId: "", newAuthorityName: "A ministry" }, "choose"],
  ["newAuthorityCountry", { authorityId: "", newAuthorityName: "A ministry", newAuthorityKind: "ministry", newAuthorityCountry: "XXX" }, "unknownCountry"],
  ["contactEmail", { contactEmail: "@" }, "email"],
])("a wrong %s (%o) is said at its field", async (field, typed, key) => {
  expect(await execute(recordRequest, p.mira, { ...known, ...typed })).toMatchObject({ ok: false, problem: { kind: "invalid", errors: [{ field, key }] } });
});

test.each(["ilir", "elena"] as const)("an authority's %s records none", async (who) => {
  expect(await execute(recordRequest, p[who], known)).toMatchObject({ ok: false, problem: { kind: "not_allowed" } });
});

test("a delegation records none", async () => {
  expect((await execute(recordRequest, p.dana, known)).ok).toBe(false);
});
