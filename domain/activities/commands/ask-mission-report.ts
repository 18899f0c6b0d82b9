import { eq } from "drizzle-orm";
import { changesOf, recordChanges } from "@/db/save";
import { experts } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { makeLink } from "@/domain/links/commands/make-link";
import { addDays, dayOf } from "@/domain/shared/dates";
import { refuse, refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { askReportInput } from "../schema";
import { activityEvent } from "./activity-event";
import { findReport, loadActivity, loadDeployment } from "./load-activity";

/** The expert's link is good for so many days. */
export const REPORT_LINK_DAYS = 30;

/** Asks an expert of the mission to write its report, by a link; an earlier link no longer opens. */
export const askMissionReport = command({
  name: "mission_report.ask",
  input: askReportInput,
  async run({ tx, actor, now }, { reference, number, deploymentId, email, locale }) {
    const action = await loadAction(tx, reference);
    demand(actor, "mission_report.write", action.facts);
    const activity = await loadActivity(tx, action.id, number);
    const deployment = await loadDeployment(tx, activity.id, deploymentId);
    const report = await findReport(tx, activity.id);
    if (activity.state !== "held" || report?.state === "submitted" || report?.state === "approved") refuse({ kind: "wrong_stage", noun: "activities", state: activity.state, move: "report" });
    const [expert] = await tx.select({ email: experts.email }).from(experts).where(eq(experts.id, deployment.expertId));
    const toAddress = email ?? expert?.email ?? refuseField("email", "required");
    const expiresOn = addDays(dayOf(now), REPORT_LINK_DAYS);
    const linkId = await makeLink(tx, { purpose: "mission_report", subjectId: activity.id, actionId: action.id, bodyName: deployment.expertName, toAddress, locale, madeByName: actor.personName, now, expiresOn });
    recordChanges(tx, changesOf({}, { expert: deployment.expertName, expiresOn }));
    const facts = { reference, activity: String(number), title: activity.titleEn, place: activity.place ?? "", startsOn: activity.startsOn ?? "", endsOn: activity.endsOn ?? "", reason: report?.returnReason ?? "", expiresOn, by: actor.personName };
    return {
      output: { reference, number },
      events: [activityEvent("mission_report.asked", action.id, activity, { facts: { expert: deployment.expertName }, audience: "facility" })],
      mail: [{ template: "mission_report.asked", to: { address: toAddress, name: deployment.expertName, locale }, actionId: action.id, linkId, facts }],
    };
  },
});
