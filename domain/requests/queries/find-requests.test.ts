import { beforeAll, expect, test } from "vitest";
import { as } from "@/db/client";
import { useDatabase } from "@/db/testing/database";
import { asOwner, done, versionOf } from "@/db/testing/doing";
import { people, type People } from "@/db/testing/people";
import { consultedRequest, draftRequest, sentRequest } from "@/db/testing/requests";
import { returnRequest } from "@/domain/requests/commands/return-request";
import { inboxView } from "@/domain/requests/inbox";
import { findDifferences } from "./find-differences";
import { findRequest } from "./find-request";
import { findRequestFile } from "./find-request-file";
import { findRequests } from "./find-requests";
import { findSignatories } from "./find-signatories";
import { readAuthorityRequests } from "./read-authority-requests";

let p: People;
let made: { draft: string; sent: string; consulted: string; returned: string };
useDatabase();
beforeAll(async () => {
  p = await people();
  made = { draft: await draftRequest(p), sent: await sentRequest(p), consulted: await consultedRequest(p), returned: await sentRequest(p) };
  await done(returnRequest, p.mira, { reference: made.returned, version: await versionOf("requests", made.returned), reason: "More.", questions: ["problem"] });
  await asOwner((sql) => sql`update requests set court_since = '2018-01-01' where reference = ${made.consulted}`);
});

const inbox = (search: Parameters<typeof inboxView>[0], page = 1) => findRequests(p.mira, inboxView(search, page).view);
const references = async (search: Parameters<typeof inboxView>[0]) => (await inbox(search)).lines.map(({ reference }) => reference);

test("the inbox holds what waits, the longest first, and no draft", async () => {
  expect(await references({})).toEqual([made.consulted, made.sent, made.returned]);
  expect(await references({ state: "returned" })).toEqual([made.returned]);
  expect(await references({ state: "decided" })).toEqual([]);
  expect(await inbox({}, 2)).toMatchObject({ lines: [], hasMore: false });
});

test("by who holds it, with how many each side holds", async () => {
  expect(await references({ court: "services" })).toEqual([made.consulted]);
  expect(await references({ court: "facility" })).toEqual([made.sent]);
  expect((await inbox({ court: "facility" })).courts).toEqual({ facility: 1, authority: 1, services: 1 });
  expect(await references({ state: "returned", court: "facility" })).toEqual([]);
});

test("by age the other way round, and by holder", async () => {
  expect((await references({ sort: "newest" })).at(-1)).toBe(made.consulted);
  expect((await inbox({ sort: "holder" })).lines.map(({ court }) => court)).toEqual(["facility", "authority", "services"]);
});

test("days by which something is due stand with the request that waits for it", async () => {
  const dues = Object.fromEntries((await inbox({})).lines.map(({ reference, opinionDueOn, roundDueOn }) => [reference, [opinionDueOn !== null, roundDueOn !== null]]));
  expect(dues).toEqual({ [made.consulted]: [true, false], [made.sent]: [false, false], [made.returned]: [false, true] });
});

test("an authority sees its own requests and nobody else's", async () => {
  expect(new Set((await as(p.elena, readAuthorityRequests)).map(({ reference }) => reference))).toEqual(new Set(Object.values(made)));
  expect(await as(p.zeki, readAuthorityRequests)).toEqual([]);
});

test("a reference that cannot exist asks the database nothing", async () => {
  expect(await findRequestFile(p.mira, "R-2026-0001' or 1=1")).toBeUndefined();
  expect(await findRequestFile(p.mira, "R-1999-0001")).toBeUndefined();
});

test("an editor learns who can send", async () => {
  expect(await findSignatories(p.elena, [p.elena.organisationId])).toEqual([{ name: "Ilir", title: "authority", email: "ilir@example.org" }]);
});

test("to a delegation and to another authority a request and its differences are not there", async () => {
  for (const reader of [p.dana, p.otto, p.zeki]) {
    expect(await findRequest(reader, made.sent), reader.personName).toBeUndefined();
    expect(await findDifferences(reader, made.sent, 2), reader.personName).toBeUndefined();
  }
  expect((await findRequest(p.ilir, made.sent))?.reference).toBe(made.sent);
});
