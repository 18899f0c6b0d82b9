import { beforeAll, expect, test } from "vitest";
import { as } from "@/db/client";
import { useDatabase } from "@/db/testing/database";
import { asOwner, done, versionOf } from "@/db/testing/doing";
import { people, type People } from "@/db/testing/people";
import { consultedRequest, draftRequest, sentRequest } from "@/db/testing/requests";
import { returnRequest } from "@/domain/requests/commands/return-request";
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

const references = async (...query: Parameters<typeof findRequests>) => (await findRequests(...query)).lines.map(({ reference }) => reference);

test("the inbox holds what waits, the longest first, and no draft", async () => {
  expect(await references(p.mira, { filter: "open", page: 1 })).toEqual([made.consulted, made.sent, made.returned]);
  expect(await references(p.mira, { filter: "returned", page: 1 })).toEqual([made.returned]);
  expect(await references(p.mira, { filter: "decided", page: 1 })).toEqual([]);
  expect(await findRequests(p.mira, { filter: "open", page: 2 })).toEqual({ lines: [], hasMore: false });
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
