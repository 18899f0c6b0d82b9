import { recordLink } from "@/domain/actions/commands/record-link";
import { acceptExpert } from "@/domain/activities/commands/accept-expert";
import { addAgendaItem } from "@/domain/activities/commands/add-agenda-item";
import { askMissionReport } from "@/domain/activities/commands/ask-mission-report";
import { holdActivity } from "@/domain/activities/commands/hold-activity";
import { planActivity } from "@/domain/activities/commands/plan-activity";
import { proposeDeployment } from "@/domain/activities/commands/propose-deployment";
import { writeTerms } from "@/domain/activities/commands/write-terms";
import { uploadDocument } from "@/domain/documents/commands/upload-document";
import { registerExpert } from "@/domain/experts/commands/register-expert";
import { pasteParticipants } from "@/domain/participants/commands/paste-participants";
import { dayOf } from "@/domain/shared/dates";
import { openSurvey } from "@/domain/surveys/commands/open-survey";
import { completeTask } from "@/domain/tasks/commands/complete-task";
import { setTask } from "@/domain/tasks/commands/set-task";
import { actionInDesign, actionInImplementation, asOwner, done, pdf } from "./cases";
import type { People } from "./people";

/** An Action with a mission ahead, one just held with participants, survey, tasks and a report asked by link, and a workshop that can be carried to a linked Action. */
export async function missionsUnderWay(p: People): Promise<string> {
  const reference = await actionInImplementation(p);
  const today = dayOf(new Date());
  const { id: expertId } = await done(registerExpert, p.mira, { fullName: "Anna Dimitrova", category: "eu_civil_servant", country: "MDA" });
  for (const [titleEn, startsOn, type] of [["Mission ahead", "2199-01-10", "expert_mission"], ["Mission just held", today, "expert_mission"], ["Workshop ahead", "2199-02", "workshop"]] as const) {
    const { number } = await done(planActivity, p.mira, { reference, type, titleEn, mode: "on_site", startsOn, endsOn: startsOn });
    if (type === "workshop") continue;
    const { deploymentId } = await done(proposeDeployment, p.mira, { reference, number, expertId });
    await done(acceptExpert, p.mira, { reference, number, deploymentId, version: 1 });
  }
  await done(writeTerms, p.mira, { reference, number: 1, version: 1, terms: "Compare the law.", termsTopics: ["labour_migration"], termsLanguages: ["ru"] });
  await done(addAgendaItem, p.mira, { reference, number: 1, onDay: "2199-01-10", subject: "Opening" });
  await afterwards(p, reference, today);
  const successor = await actionInDesign(p);
  await done(recordLink, p.mira, { reference: successor, toReference: reference, type: "continues" });
  return reference;
}

async function afterwards(p: People, reference: string, today: string): Promise<void> {
  await done(holdActivity, p.mira, { reference, number: 2, version: 1, startsOn: today, endsOn: today, unreadyReason: "The visa came at the airport." });
  await done(pasteParticipants, p.mira, { reference, number: 2, list: "Olga; f; Ministry; ministry; officer; olga@example.org\nPetr; m" });
  await asOwner((sql) => sql`update participant_names set delete_after = '2019-01-01' where full_name = 'Petr'`);
  await done(openSurvey, p.mira, { reference, number: 2, wave: "after" });
  const [row] = await asOwner((sql) => sql`select d.id from deployments d join activities v on v.id = d.activity_id join actions a on a.id = v.action_id where a.reference = ${reference} and v.number = 2`);
  await done(askMissionReport, p.mira, { reference, number: 2, deploymentId: row!.id, email: "anna@example.org" });
  const task = { reference, activity: 2, priority: "medium", audience: "authority" };
  await done(setTask, p.mira, { ...task, text: "Send the list", ownerName: "Ministry of Labour" });
  await done(setTask, p.mira, { ...task, text: "Write to the ministry", ownerId: p.mira.userId });
  await done(completeTask, p.mira, { reference, number: 2, version: 1, note: "Written.", verifierId: p.marek.userId });
  await done(setTask, p.mira, { ...task, text: "Book the rooms", ownerId: p.jonas.userId, dueOn: "2019-01-10" });
  for (const name of ["study.pdf", "waiting.pdf"]) await done(uploadDocument, p.mira, { reference, kind: "other", audience: "authority", language: "en", file: pdf(name, name) });
  await asOwner((sql) => sql`update documents set scan = 'pending' where file_name = 'waiting.pdf'`);
}
