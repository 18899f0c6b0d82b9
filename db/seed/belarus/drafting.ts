import type postgres from "postgres";
import { agreeText } from "@/domain/drafting/commands/agree-text";
import { answerForOwn } from "@/domain/drafting/commands/answer-for-own";
import { askPositions } from "@/domain/drafting/commands/ask-positions";
import { changeParagraph } from "@/domain/drafting/commands/change-paragraph";
import { endRound } from "@/domain/drafting/commands/end-round";
import { recordAnswer } from "@/domain/drafting/commands/record-answer";
import { ruleParagraph } from "@/domain/drafting/commands/rule-paragraph";
import { startText } from "@/domain/drafting/commands/start-text";
import type { Position } from "@/domain/drafting/lists";
import { actor } from "../actors";
import { idIn, step, versionOf } from "../steps";
import { RECONSTRUCTED } from "./words";

/** The group agrees on the advice of the analysis report in two rounds; the record says that it agreed, not how. */
export async function draftTogether(owner: postgres.Sql, reference: string): Promise<void> {
  const action_id = await idIn(owner, "actions", { reference });
  const at = { reference, number: 1 };
  const version = () => versionOf(owner, "drafting_texts", { action_id, number: 1 });
  await step("belarus text", startText, actor("Mira"), { reference, title: "Advice of the analysis report", language: "en", body: ADVICE.join("\n\n") }, "2018-03-20");
  await step("belarus text asked", askPositions, actor("Mira"), { ...at, version: await version(), dueOn: "2018-04-05", message: `Please say what your institution thinks of each paragraph. ${RECONSTRUCTED}` }, "2018-03-21");
  await step("belarus text ministry", answerForOwn, actor("Elena"), { ...at, version: 0, ...said({ 1: ["agree"], 2: ["agree"], 3: ["reserve", "Posts abroad depend on the budget of the Ministry of Foreign Affairs."] }) }, "2018-03-28");
  await answerOf(owner, action_id, { round: 1, on: "2018-04-04", version: 0, said: firstWord });
  await step("belarus text first round ended", endRound, actor("Mira"), { ...at, version: await version() }, "2018-04-06");
  const rule = (round: number, paragraph: number, words: number, ruling: string, reason: string, on: string) => step(`belarus text ruling ${round} ${paragraph}`, ruleParagraph, actor("Ilir"), { ...at, paragraph, words, ruling, reason }, on);
  await rule(1, 1, 1, "adopted", "", "2018-04-09");
  await rule(1, 2, 1, "to_revise", "Name the countries, as the agencies ask.", "2018-04-09");
  await rule(1, 3, 1, "adopted", "The ministry takes its reserve to the budget.", "2018-04-09");
  await step("belarus text changed", changeParagraph, actor("Mira"), { ...at, paragraph: 2, words: 1, version: 1, body: ADVICE_NAMED, note: "The agencies asked that the countries be named." }, "2018-04-10");
  await step("belarus text asked again", askPositions, actor("Mira"), { ...at, version: await version(), dueOn: "2018-04-18" }, "2018-04-10");
  await step("belarus text ministry again", answerForOwn, actor("Elena"), { ...at, version: 1, ...said({ 2: ["agree"] }, 2) }, "2018-04-12");
  await answerOf(owner, action_id, { round: 2, on: "2018-04-17", version: 1, said: () => said({ 2: ["agree"] }, 2) });
  await step("belarus text second round ended", endRound, actor("Mira"), { ...at, version: await version() }, "2018-04-19");
  await rule(2, 2, 2, "adopted", "", "2018-04-20");
  await step("belarus text agreed", agreeText, actor("Mira"), { ...at, version: await version() }, "2018-04-20");
}

type Round = { round: number; on: string; version: number; said: (institution: string) => Record<string, unknown> };

/** What the other institutions said, as the facility wrote it down. */
async function answerOf(owner: postgres.Sql, actionId: string, { round, on, version, said: what }: Round): Promise<void> {
  const members = await owner`select organisation_id, organisation_name from working_group_members where action_id = ${actionId} and role = 'member' order by organisation_name`;
  const [action] = await owner`select reference from actions where id = ${actionId}`;
  for (const { organisation_id: organisationId, organisation_name: name } of members) await step(`belarus text ${round} ${name}`, recordAnswer, actor("Mira"), { reference: action!.reference, number: 1, organisationId, proof: `Note of the group. ${RECONSTRUCTED}`, version, ...what(name) }, on);
}

type Said = readonly [Position] | readonly [Position, string];

const said = (positions: Record<number, Said>, words = 1) => Object.fromEntries(Object.entries(positions).flatMap(([at, [position, reason]]) => [[`position_${at}`, position], [`reason_${at}`, reason ?? ""], [`seen_${at}`, words]]));

function firstWord(institution: string) {
  if (institution.startsWith("Employment")) return said({ 1: ["agree"], 2: ["object", "Without the names of the countries nobody can prepare an agreement."], 3: ["agree"] });
  if (institution.startsWith("Civil")) return said({ 1: ["agree"], 2: ["agree"], 3: ["no_view"] });
  return said({ 1: ["agree"], 2: ["agree"], 3: ["agree"] });
}

const ADVICE = [
  "National law should cover the family members of migrant workers as well.",
  "Belarus should prepare bilateral agreements on labour migration.",
  "Labour attachés should protect the rights of citizens who work abroad.",
];
const ADVICE_NAMED = "Belarus should prepare bilateral agreements on labour migration, first with Germany, Canada, Poland and the United States.";
