import { save } from "@/db/save";
import { activities, missionReports } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { revokeLinks } from "@/domain/links/commands/make-link";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand, found } from "@/server/command";
import { ACTIVITY_LIFECYCLE, MISSION_REPORT_LIFECYCLE } from "../lifecycle";
import { moveReport } from "../schema";
import { activityEvent } from "./activity-event";
import { findReport, loadActivity } from "./load-activity";

/** Approves the mission report; from then on the authority may read it, and the activity counts as reported. */
export const approveMissionReport = command({
  name: "mission_report.approve",
  input: moveReport,
  async run({ tx, actor, now }, { reference, number, version }) {
    const action = await loadAction(tx, reference);
    demand(actor, "mission_report.approve", action.facts);
    const activity = await loadActivity(tx, action.id, number);
    const report = found(await findReport(tx, activity.id));
    const state = demandMove(MISSION_REPORT_LIFECYCLE, "approve", report);
    const activityState = demandMove(ACTIVITY_LIFECYCLE, "report", { state: activity.state, met: { missionReportApproved: true } });
    await save(tx, missionReports, report, version, { state, approvedOn: dayOf(now), approvedByName: actor.personName });
    await save(tx, activities, activity, activity.version, { state: activityState });
    await revokeLinks(tx, activity.id, now);
    return { output: { reference, number }, events: [activityEvent("mission_report.approved", action.id, activity, { subject: { table: "mission_reports", id: report.id }, audience: "authority" })] };
  },
});
