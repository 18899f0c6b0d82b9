import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { changesOf, recordChanges, save } from "@/db/save";
import { actions, activities, missionReports } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { holdLink } from "@/domain/links/commands/spend-link";
import type { Actor } from "@/domain/policy/actor";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { refuse } from "@/domain/shared/problem";
import { found, type CommandEvent } from "@/server/command";
import { MISSION_REPORT_LIFECYCLE } from "../lifecycle";
import { activityEvent } from "./activity-event";
import { findReport } from "./load-activity";

type Activity = typeof activities.$inferSelect;
type Report = typeof missionReports.$inferSelect;
type Texts = Partial<Pick<Report, "findings" | "agreed" | "nextSteps">>;

/** Writes the draft of a mission report; the first saving begins it under the name of whoever saves. */
export async function writeReport(tx: Tx, { actor, activity, version, texts }: { actor: Actor; activity: Activity; version: number; texts: Texts }): Promise<CommandEvent> {
  if (activity.state !== "held") refuse({ kind: "wrong_stage", noun: "activities", state: activity.state, move: "report" });
  const report = await findReport(tx, activity.id);
  if (report && report.state !== "draft" && report.state !== "returned") refuse({ kind: "wrong_stage", noun: "missionReports", state: report.state, move: "save" });
  const id = report?.id ?? crypto.randomUUID();
  if (report) await save(tx, missionReports, report, version, texts);
  else {
    await tx.insert(missionReports).values({ ...texts, id, actionId: activity.actionId, activityId: activity.id, authorName: actor.personName });
    recordChanges(tx, changesOf({}, texts));
  }
  return reportEvent("mission_report.saved", activity, id);
}

/** Hands a written report in for approval. `href` is where it is written. */
export async function handInReport(tx: Tx, { activity, version, now, href }: { activity: Activity; version: number; now: Date; href?: string }): Promise<CommandEvent> {
  const report = found(await findReport(tx, activity.id));
  const state = demandMove(MISSION_REPORT_LIFECYCLE, "submit", { state: report.state, met: { findingsWritten: report.findings !== "" }, missing: () => ({ href }) });
  await save(tx, missionReports, report, version, { state, submittedOn: dayOf(now), returnReason: null });
  return reportEvent("mission_report.submitted", activity, report.id);
}

/** What happened to the report of an activity; drafts are the facility's. */
export function reportEvent(type: CommandEvent["type"], activity: Activity, id: string): CommandEvent {
  return activityEvent(type, activity.actionId, activity, { subject: { table: "mission_reports", id }, audience: "facility" });
}

/** The mission whose expert came by this link, and its Action. */
export async function loadMissionOfLink(tx: Tx, token: string, now: Date) {
  const link = await holdLink(tx, { token, purpose: "mission_report", now });
  const [row] = await tx.select({ activity: activities, reference: actions.reference }).from(activities).innerJoin(actions, eq(actions.id, activities.actionId)).where(eq(activities.id, link.subjectId));
  const { activity, reference } = found(row);
  return { link, activity, action: await loadAction(tx, reference) };
}
