import type postgres from "postgres";
import { addAgendaItem } from "@/domain/activities/commands/add-agenda-item";
import { writeTerms } from "@/domain/activities/commands/write-terms";
import { completeTask } from "@/domain/tasks/commands/complete-task";
import { recordDecision } from "@/domain/tasks/commands/record-decision";
import { setTask } from "@/domain/tasks/commands/set-task";
import { actor } from "../actors";
import { idIn, step, versionOf } from "../steps";
import { RECONSTRUCTED } from "./words";

type Mission = { number: number; proposedOn: string; startsOn: string; endsOn: string; reportedOn: string };

/** Terms of reference and agenda of a mission, before it. */
export async function prepareMission(owner: postgres.Sql, reference: string, { number, proposedOn, startsOn, endsOn }: Mission): Promise<void> {
  const action_id = await idIn(owner, "actions", { reference });
  await step(`belarus terms ${number}`, writeTerms, actor("Mira"), {
    reference, number, version: await versionOf(owner, "activities", { action_id, number }), termsTopics: ["labour_migration", "migration_legislation"], termsLanguages: ["ru", "en"],
    terms: `Coach the working group in comparing the conventions with national law, and tell how the own administration weighed them. ${RECONSTRUCTED}`,
  }, proposedOn);
  await step(`belarus agenda ${number} first`, addAgendaItem, actor("Mira"), { reference, number, onDay: startsOn, startsAt: "10:00", subject: "Opening with the working group", withWhom: "Working group", place: "Minsk" }, proposedOn);
  await step(`belarus agenda ${number} last`, addAgendaItem, actor("Mira"), { reference, number, onDay: endsOn, startsAt: "15:00", subject: "What comes next", withWhom: "The ministry", place: "Minsk" }, proposedOn);
}

/** What the mission agreed, and what somebody had to do after it. */
export async function followMission(reference: string, { number, endsOn, reportedOn }: Mission): Promise<void> {
  await step(`belarus agreed ${number}`, recordDecision, actor("Mira"), { reference, activity: number, text: `The institutions of the group bring their remarks to the next meeting. ${RECONSTRUCTED}`, agreedOn: endsOn, audience: "delegation" }, endsOn);
  const task = await step(`belarus task ${number}`, setTask, actor("Marek"), { reference, activity: number, text: "Send the experts’ comments to the working group.", ownerId: actor("Mira").userId, priority: "medium", audience: "authority" }, endsOn);
  await step(`belarus task done ${number}`, completeTask, actor("Mira"), { reference, number: task.number, version: 1, note: `Sent by mail. ${RECONSTRUCTED}` }, reportedOn);
}
