import { beforeAll, expect, test } from "vitest";
import { as } from "@/db/client";
import { useDatabase } from "@/db/testing/database";
import { actionInDesign } from "@/db/testing/cases";
import { asOwner, done } from "@/db/testing/doing";
import { people, type People } from "@/db/testing/people";
import { draftRequest, fill, sentRequest } from "@/db/testing/requests";
import { sendRequest } from "@/domain/requests/commands/send-request";
import { startRequest } from "@/domain/requests/commands/start-request";
import { findRequestFile } from "./find-request-file";
import { readOverlap } from "./read-overlap";

let p: People;
useDatabase();
let asked: { reference: string };
let own: string;
let draft: string;
let nextDoor: string;
let sameAuthority: string;

beforeAll(async () => {
  p = await people();
  // Moldova is made a neighbour here, so that its ministry can stand next door.
  await asOwner((sql) => sql`update countries set neighbours = '{MDA}' where iso3 = 'BLR'`);
  own = await actionInDesign(p);
  sameAuthority = await sentRequest(p);
  draft = await draftRequest(p);
  const { reference } = await done(startRequest, p.zeki, {});
  await fill(p.zeki, reference, { title: { title: "Consular posts for seasonal workers" }, problem: { need: "Nobody helps them." }, results: { expectedResult: "Somebody does." }, areas: { thematicArea: "legal_migration_and_mobility", specificAreas: ["labour_migration"] } });
  await done(sendRequest, p.zeki, { reference, version: await asOwner(async (sql) => (await sql`select version from requests where reference = ${reference}`)[0]!.version), declaration: "yes" });
  nextDoor = reference;
  asked = { reference: await sentRequest(p) };
});

const overlapOf = async (reference: string) => (await findRequestFile(p.mira, reference))!.overlap;
const reasonsFor = async (reference: string, hit: string) => (await overlapOf(reference)).find((one) => one.reference === hit)?.reasons.map(({ kind }) => kind);

test("requests and Actions of the same authority, each with its reasons; no draft, and not itself", async () => {
  expect(await reasonsFor(asked.reference, sameAuthority)).toEqual(["authority", "area", "words"]);
  expect(await reasonsFor(asked.reference, own)).toContain("authority");
  expect(await reasonsFor(asked.reference, draft)).toBeUndefined();
  expect(await reasonsFor(asked.reference, asked.reference)).toBeUndefined();
});

test("next door the same area", async () => {
  expect(await reasonsFor(asked.reference, nextDoor)).toEqual(["neighbour"]);
});

test("a request that became an Action is shown as the Action, and nothing of a request's own Action", async () => {
  const request = await asOwner(async (sql) => (await sql`select r.reference from requests r join actions a on a.request_id = r.id where a.reference = ${own}`)[0]!.reference as string);
  expect(await reasonsFor(asked.reference, request)).toBeUndefined();
  expect((await overlapOf(request)).map(({ reference }) => reference)).not.toContain(own);
});

test("titles alike are found in any country and whatever the ending of a word", async () => {
  await asOwner((sql) => sql`update actions set title_en = 'Right of a migrant worker', country_codes = '{}', specific_areas = '{}', thematic_area = null where reference = ${own}`);
  await asOwner((sql) => sql`delete from action_authorities`);
  await asOwner((sql) => sql`update requests set title = 'Rights of migrant workers' where reference = ${asked.reference}`);
  expect(await reasonsFor(asked.reference, own)).toEqual(["words"]);
});

test("signs of every kind in a title break nothing", async () => {
  const file = (await findRequestFile(p.mira, asked.reference))!;
  for (const title of ["", "a & b | !(c) <-> 'drop' :*", "\\' or 1=1 --", "حقوق العمال المهاجرين", "{,\"}"]) await expect(as(p.mira, (tx) => readOverlap(tx, { ...file, title, need: title }))).resolves.toBeInstanceOf(Array);
});

test("open advice to the authority and handovers that still stand", async () => {
  await asOwner(async (sql) => {
    const [action] = await sql`select id from actions where reference = ${own}`;
    await sql`insert into recommendations (action_id, number, text_en, category, addressee_id, addressee_name) values (${action!.id}, 1, 'Cover family members', 'legislation', ${p.ilir.organisationId}, 'The ministry')`;
    await sql`insert into recommendations (action_id, number, text_en, category, state, answer_reason, addressee_id, addressee_name) values (${action!.id}, 2, 'Set aside', 'legislation', 'not_pursued', 'No.', ${p.ilir.organisationId}, 'The ministry')`;
    const [programme] = await sql`insert into programmes (code, name_en, name_fr) values ('X', 'X', 'X') returning id`;
    await sql`insert into handovers (action_id, programme_id, purpose_en, suggested_on) values (${action!.id}, ${programme!.id}, 'Carry on', '2018-01')`;
  });
  const hits = await overlapOf(asked.reference);
  expect(hits.filter(({ kind }) => kind === "recommendations")).toMatchObject([{ reference: own, number: 1, reasons: expect.arrayContaining([{ kind: "authority" }]) }]);
  expect(hits.filter(({ kind }) => kind === "handovers")).toMatchObject([{ reference: own, state: "suggested" }]);
});
