import { beforeAll, expect, test } from "vitest";
import { actionInDesign, asOwner, done } from "@/db/testing/cases";
import { as } from "@/db/client";
import { useDatabase } from "@/db/testing/database";
import { useFiles } from "@/db/testing/files";
import { people, type People } from "@/db/testing/people";
import { characteristics } from "@/db/schema";
import { findActions } from "@/domain/actions/queries/find-actions";
import { execute } from "@/server/command";
import { isDisputed } from "../characteristic";
import { findAssessedActions } from "../queries/find-assessed-actions";
import { findAssessment } from "../queries/find-characteristics";
import { recordKey } from "../records";
import { isSaidBy } from "../search";
import { assessCharacteristic } from "./assess-characteristic";
import { judgeCharacteristic } from "./judge-characteristic";

useDatabase();
useFiles();
let p: People;
let reference: string;
let output: string;
beforeAll(async () => {
  p = await people();
  reference = await actionInDesign(p);
  output = await asOwner(async (sql) => (await sql`insert into outputs (action_id, number, type, title_en, state) select id, 1, 'analysis_report', 'The report', 'drafting' from actions where reference = ${reference} returning id`)[0]!.id as string);
});

const said = (more: Record<string, unknown>) => ({ reference, characteristic: "tangible_results", isFlagged: "yes", version: "", ...more });
const row = async (actor: People[keyof People]) => (await findAssessment(actor, reference)).rows.find(({ characteristic }) => characteristic === "tangible_results")!;

test("a record of the Action proves a characteristic, as long as whoever names it can see it", async () => {
  const record = `output:${output}`;
  expect(await execute(judgeCharacteristic, p.elena, said({ record }))).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "record", key: "choose" }] } });
  expect(await execute(judgeCharacteristic, p.elena, said({ record: "output:nothing" }))).toMatchObject({ problem: { errors: [{ field: "record", key: "choose" }] } });
  expect(await execute(judgeCharacteristic, p.elena, said({}))).toMatchObject({ problem: { errors: [{ field: "record", key: "evidence" }] } });
  await done(assessCharacteristic, p.mira, said({ record, isFlagged: "no", noteEn: "Not yet." }));
  expect((await row(p.mira)).facility).toMatchObject({ isFlagged: false, record: { kind: "output", number: 1, en: "The report" }, isHidden: false });
  expect((await row(p.elena)).facility).toMatchObject({ record: null, isHidden: true });
  await asOwner((sql) => sql`update outputs set state = 'validated', validated_on = '2018-05-01', validated_by_name = 'Ilir' where id = ${output}`);
  expect((await row(p.elena)).facility).toMatchObject({ record: { kind: "output" }, isHidden: false });
});

test("the authority judges beside the facility, whose view stays as it was, and the disagreement is told", async () => {
  await done(judgeCharacteristic, p.elena, said({ record: `output:${output}`, noteFr: "Le ministère s’en sert." }));
  const both = await row(p.mira);
  expect([both.facility?.isFlagged, both.authority?.isFlagged, isDisputed(both)]).toEqual([false, true, true]);
  expect(both.authority).toMatchObject({ noteFr: "Le ministère s’en sert.", record: { kind: "output" } });
  expect(recordKey(both.authority!.record!)).toBe(`output:${output}`);
  const [event] = await asOwner((sql) => sql`select facts, actor_name from audit_events where command = 'characteristic.judge' order by id desc limit 1`);
  expect(event).toMatchObject({ actor_name: "Elena", facts: { side: "authority", isFlagged: true } });
});

test("neither side gives the other's view, and nobody else gives one", async () => {
  for (const [command, who] of [[judgeCharacteristic, p.mira], [assessCharacteristic, p.elena], [judgeCharacteristic, p.zeki], [judgeCharacteristic, p.dana]] as const) {
    expect(await execute(command, who, said({ characteristic: "innovation", evidenceTitle: "A decree" }))).toMatchObject({ ok: false });
  }
  const [own] = await asOwner((sql) => sql<{ id: string }[]>`select id from actions where reference = ${reference}`);
  const theirs = { actionId: own!.id, characteristic: "innovation", side: "facility", isFlagged: false } as const;
  await expect(as(p.elena, (tx) => tx.insert(characteristics).values(theirs))).rejects.toThrow();
});

test("an Action is found by what it shows, by who says so and by where they differ", async () => {
  expect((await findActions(p.marek, { shows: "tangible_results" })).rows.map((one) => one.reference)).toEqual([reference]);
  expect((await findActions(p.marek, { shows: "ownership" })).total).toBe(0);
  const [found] = await findAssessedActions(p.marek, {});
  const ten = found!.rows.find(({ characteristic }) => characteristic === "tangible_results")!;
  expect((["either", "both", "facility", "authority", "disputed"] as const).filter((by) => isSaidBy(ten, by))).toEqual(["either", "authority", "disputed"]);
  expect(await findAssessedActions(p.marek, { country: "UKR" })).toEqual([]);
});
