import { beforeAll, expect, it } from "vitest";
import { actionInImplementation, asOwner, done } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { holdActivity } from "@/domain/activities/commands/hold-activity";
import { planActivity } from "@/domain/activities/commands/plan-activity";
import { findMission } from "@/domain/activities/queries/find-mission";
import { linkActor } from "@/domain/links/link";
import { pasteParticipants } from "@/domain/participants/commands/paste-participants";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import { execute } from "@/server/command";
import { linkToken } from "@/server/links";
import { findSecondSurveys, findSurveys } from "../queries/find-surveys";
import { answerSurvey } from "./answer-survey";
import { openSurvey } from "./open-survey";

useDatabase();
let p: People;
let reference: string;
let number: number;
let token: string;
const AT = new Date("2018-03-20T10:00:00Z");
const somebody = linkActor("", "participants");

beforeAll(async () => {
  process.env.AUTH_SECRET ??= "a secret of the tests";
  p = await people();
  reference = await actionInImplementation(p);
  ({ number } = await done(planActivity, p.mira, { reference, type: "workshop", titleEn: "Workshop", mode: "on_site", startsOn: "2018-03-12", endsOn: "2018-03-12" }, AT));
});

const found = async () => (await findSurveys(p.mira, (await findMission(p.mira, reference, String(number)))!.id))[0]!;
const answer = (more: Record<string, unknown> = {}) => execute(answerSurvey, somebody, { token, question1: "4", question2: "3", question3: "", ...more }, { at: AT });

it("is opened once the activity has taken place, and once a wave", async () => {
  const open = () => execute(openSurvey, p.mira, { reference, number, wave: "after" }, { at: AT });
  expect(await open()).toMatchObject({ ok: false, problem: { kind: "unmet", missing: [{ key: "surveys.tookPlace" }] } });
  await done(holdActivity, p.mira, { reference, number, version: 1, startsOn: "2018-03-12", endsOn: "2018-03-12" }, AT);
  await done(pasteParticipants, p.mira, { reference, number, list: "Anna; f; Ministry; ministry; officer; anna@example.org\nIvan; m; Ministry; ministry; officer; ivan@example.org\nOlga; f" }, AT);
  expect(await open()).toMatchObject({ ok: true });
  expect(await open()).toMatchObject({ ok: false, problem: { kind: "already_sent" } });
});

it("is mailed under one address for all to those whose address is known", async () => {
  const mails = await asOwner((sql) => sql`select to_address, link_id from outbox where template = 'survey.asked' order by to_address`);
  expect(mails.map(({ to_address }) => to_address)).toEqual(["anna@example.org", "ivan@example.org"]);
  expect(new Set(mails.map(({ link_id }) => link_id)).size).toBe(1);
  expect(await found()).toMatchObject({ asked: 2, answers: 0 });
  token = linkToken(mails[0]!.link_id);
});

it("takes an answer from everybody, tells nothing below five, and then how often what was chosen", async () => {
  expect(await answer({ question1: "", question2: "" })).toMatchObject({ ok: false, problem: { kind: "unmet", missing: [{ key: "surveys.oneAnswer" }] } });
  expect(await answer({ question1: "5" })).toMatchObject({ ok: false, problem: { kind: "invalid" } });
  for (let count = 0; count < 4; count += 1) expect(await answer({ comment: `Comment ${count}` })).toMatchObject({ ok: true });
  expect(await found()).toMatchObject({ answers: 4, counts: null, comments: [] });
  await answer({ question1: "1" });
  expect(await found()).toMatchObject({ answers: 5, counts: [[1, 0, 0, 4], [0, 0, 5, 0], [0, 0, 0, 0], [0, 0, 0, 0]] });
});

it("keeps nothing that tells who answered", async () => {
  const columns = await asOwner((sql) => sql`select column_name from information_schema.columns where table_name = 'survey_answers'`);
  expect(columns.map(({ column_name }) => column_name).sort()).toEqual(["action_id", "activity_id", "answered_on", "comment", "id", "question1", "question2", "question3", "question4", "survey_id"]);
});

it("is closed after its last day", async () => {
  expect(await execute(answerSurvey, somebody, { token, question1: "4" }, { at: new Date("2018-04-18T10:00:00Z") })).toMatchObject({ ok: false, problem: { kind: "already_sent" } });
});

it("is asked again six months after the activity", async () => {
  expect(await findSecondSurveys(SYSTEM_ACTOR, "2018-09-11")).toEqual([]);
  expect(await findSecondSurveys(SYSTEM_ACTOR, "2018-09-12")).toEqual([{ reference, number, wave: "six_months" }]);
  await done(openSurvey, SYSTEM_ACTOR, { reference, number, wave: "six_months" }, new Date("2018-09-12T05:00:00Z"));
  expect(await findSecondSurveys(SYSTEM_ACTOR, "2018-09-13")).toEqual([]);
});
