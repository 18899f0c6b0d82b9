import type postgres from "postgres";
import { answerCheckInByLink } from "@/domain/follow-up/commands/answer-check-in-by-link";
import { askCheckIn } from "@/domain/follow-up/commands/ask-check-in";
import { countSilence } from "@/domain/follow-up/commands/count-silence";
import { escalateCheckIn } from "@/domain/follow-up/commands/escalate-check-in";
import { remindOfCheckIn } from "@/domain/follow-up/commands/remind-of-check-in";
import { linkActor } from "@/domain/links/link";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import { linkToken } from "@/server/links";
import { idIn, step, versionOf } from "../steps";
import { INTERVIEW_SOURCE, RECONSTRUCTED } from "./words";

/** What the clock did after the presentation: silence after six months, an answer by link after a year, silence again; at three years the frame was suspended and nobody was asked. */
export async function checkInsOfBelarus(owner: postgres.Sql, reference: string): Promise<void> {
  const action_id = await idIn(owner, "actions", { reference });
  const at = async (months: number) => ({ reference, months, version: await versionOf(owner, "check_ins", { action_id, months }) });
  await step("belarus asked 6", askCheckIn, SYSTEM_ACTOR, await at(6), "2018-12-05");
  await step("belarus reminded 6", remindOfCheckIn, SYSTEM_ACTOR, await at(6), "2018-12-25");
  await step("belarus silent 6", countSilence, SYSTEM_ACTOR, await at(6), "2019-01-05");
  await step("belarus reminded again 6", remindOfCheckIn, SYSTEM_ACTOR, await at(6), "2019-01-14");
  await step("belarus escalated 6", escalateCheckIn, SYSTEM_ACTOR, await at(6), "2019-02-03");
  await step("belarus asked 12", askCheckIn, SYSTEM_ACTOR, await at(12), "2019-06-05");
  const [asked] = await owner<[{ id: string; name: string; body: string }?]>`
    select l.id, u.to_name as name, u.organisation_name as body from links l join update_asks u on u.id = l.subject_id join check_ins k on k.id = u.check_in_id where k.action_id = ${action_id} and k.months = 12 and u.asks_use order by u.to_name limit 1`;
  const answer = { strategyUse: "basis_of_strategy", note: `The report is a basis of the future migration strategy. ${RECONSTRUCTED}`, evidenceTitle: "Interview about the Action", evidenceUrl: INTERVIEW_SOURCE, contributionOf: "International Labour Organization" };
  if (asked) await step("belarus answered 12", answerCheckInByLink, linkActor(asked.name, asked.body), { ...(await at(12)), token: linkToken(asked.id), name: asked.name, ...answer }, "2019-06-18");
  await step("belarus asked 24", askCheckIn, SYSTEM_ACTOR, await at(24), "2020-06-05");
  await step("belarus silent 24", countSilence, SYSTEM_ACTOR, await at(24), "2020-07-06");
}
