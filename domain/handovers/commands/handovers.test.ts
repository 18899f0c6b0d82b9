import { beforeAll, expect, test } from "vitest";
import { asOwner, done, presentedAction } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { MPF_FIELDS } from "@/db/seed/receiving-programmes";
import { execute } from "@/server/command";
import { answerItem } from "./answer-item";
import { acceptHandover, declineHandover, dropHandover, startHandover } from "./move-handover";
import { proposeHandover } from "./propose-handover";
import { suggestHandover } from "./suggest-handover";

useDatabase();
let p: People;
let reference: string;
beforeAll(async () => {
  p = await people();
  reference = await presentedAction(p);
});

const suggestion = (code: string, more: Record<string, unknown> = {}) => ({ reference, programme: code, purposeEn: "Carry on with the strategy.", outputs: [1], ...more });
const COMPLETE = { field_leadState: "LTU", field_leadBody: "Ministry of the Interior of Lithuania", field_partnershipFrame: "mp-BLR" };

/** A handover to a programme of its own, as it was suggested. */
async function suggested(code: string, more: Record<string, unknown> = {}) {
  await asOwner((sql) => sql`insert into programmes (code, name_en, name_fr, required_fields) values (${code}, ${code}, ${code}, ${MPF_FIELDS as never})`);
  const { handoverId } = await done(suggestHandover, p.mira, suggestion(code, more));
  const [item] = await asOwner((sql) => sql`select id from handover_items where handover_id = ${handoverId}`);
  return { handoverId, itemId: item?.id as string };
}

test("a proposal needs what the programme's own data ask for, and something to hand over", async () => {
  const { handoverId } = await suggested("EMPTY", { outputs: [] });
  const propose = (more: Record<string, unknown>) => execute(proposeHandover, p.mira, { reference, handoverId, version: 1, ...more });
  expect(await propose({})).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "field_leadState", key: "required" }, { field: "field_leadBody", key: "required" }, { field: "field_partnershipFrame", key: "required" }] } });
  expect(await propose({ ...COMPLETE, field_leadState: "BLR" }), "no Member State").toMatchObject({ problem: { kind: "invalid", errors: [{ field: "field_leadState", key: "choose" }] } });
  expect(await propose({ ...COMPLETE, field_partnershipFrame: "mp-MDA" }), "a frame of another country").toMatchObject({ problem: { kind: "invalid", errors: [{ field: "field_partnershipFrame", key: "choose" }] } });
  expect(await propose(COMPLETE)).toMatchObject({ problem: { kind: "unmet", missing: [{ key: "handovers.somethingToHandOver" }] } });
});

test("another programme asks for other things, or for nothing", async () => {
  await asOwner((sql) => sql`insert into programmes (code, name_en, name_fr, required_fields) values ('OTHER', 'Other', 'Autre', ${[{ key: "budget", kind: "text", labelEn: "Budget", labelFr: "Budget" }] as never})`);
  const { handoverId } = await done(suggestHandover, p.mira, suggestion("OTHER"));
  expect(await execute(proposeHandover, p.mira, { reference, handoverId, version: 1, ...COMPLETE })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "field_budget", key: "required" }] } });
  await done(proposeHandover, p.mira, { reference, handoverId, version: 1, field_budget: "200 000 EUR" });
  expect(await asOwner((sql) => sql`select state, fields from handovers where id = ${handoverId}`)).toMatchObject([{ state: "proposed", fields: { budget: "200 000 EUR" } }]);
});

test("it is accepted item by item, and starts only then", async () => {
  const { handoverId, itemId } = await suggested("MPF", COMPLETE);
  await done(proposeHandover, p.mira, { reference, handoverId, version: 1 });
  expect(await execute(startHandover, p.mira, { reference, handoverId, version: 2 })).toMatchObject({ problem: { kind: "wrong_stage" } });
  expect(await execute(acceptHandover, p.mira, { reference, handoverId, version: 2 })).toMatchObject({ problem: { kind: "unmet", missing: [{ key: "handovers.everyItemAnswered" }, { key: "handovers.someItemAccepted" }] } });
  expect(await execute(answerItem, p.mira, { reference, handoverId, itemId, version: 1, answer: "declined" })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "reason" }] } });
  await done(answerItem, p.mira, { reference, handoverId, itemId, version: 1, answer: "declined", reason: "Not ours." });
  expect(await execute(acceptHandover, p.mira, { reference, handoverId, version: 2 })).toMatchObject({ problem: { kind: "unmet", missing: [{ key: "handovers.someItemAccepted" }] } });
  await done(answerItem, p.mira, { reference, handoverId, itemId, version: 2, answer: "accepted" });
  await done(acceptHandover, p.mira, { reference, handoverId, version: 2 });
  await done(startHandover, p.mira, { reference, handoverId, version: 3 });
});

test("an item that is being answered is waited for: nothing is accepted of which no item is", async () => {
  const { handoverId, itemId } = await suggested("TALKING", COMPLETE);
  await done(proposeHandover, p.mira, { reference, handoverId, version: 1 });
  await done(answerItem, p.mira, { reference, handoverId, itemId, version: 1, answer: "accepted" });
  const answering = await asOwner((sql) => sql.begin(async (tx) => {
    await tx`select 1 from handovers where id = ${handoverId} for update`;
    const result = execute(acceptHandover, p.mira, { reference, handoverId, version: 2 });
    await new Promise((waited) => setTimeout(waited, 300));
    await tx`update handover_items set answer = 'declined', answer_reason = 'Not ours.' where id = ${itemId}`;
    return { result };
  }));
  expect(await answering.result).toMatchObject({ problem: { kind: "unmet", missing: [{ key: "handovers.someItemAccepted" }] } });
});

test("no and never mind say why, and the same programme may be asked again", async () => {
  const { handoverId } = await suggested("AGAIN", COMPLETE);
  expect(await execute(declineHandover, p.mira, { reference, handoverId, version: 1, reason: "No money." })).toMatchObject({ problem: { kind: "wrong_stage" } });
  expect(await execute(dropHandover, p.mira, { reference, handoverId, version: 1, reason: " " })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "reason" }] } });
  expect(await execute(suggestHandover, p.mira, suggestion("AGAIN"))).toMatchObject({ problem: { kind: "already_sent" } });
  await done(dropHandover, p.mira, { reference, handoverId, version: 1, reason: "Another programme is nearer." });
  await done(suggestHandover, p.mira, suggestion("AGAIN"));
});

test("only staff of the Action hand over", async () => {
  for (const [who, kind] of [[p.jonas, "not_allowed"], [p.ilir, "not_allowed"], [p.dana, "not_allowed"], [p.zeki, "not_found"]] as const) {
    expect(await execute(suggestHandover, who, suggestion("MPF"))).toMatchObject({ problem: { kind } });
  }
});
