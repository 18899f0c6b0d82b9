import { save } from "@/db/save";
import { missionReports } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand, found } from "@/server/command";
import { MISSION_REPORT_LIFECYCLE } from "../lifecycle";
import { moveReport } from "../schema";
import { activityEvent } from "./activity-event";
import { findReport, loadActivity } from "./load-activity";

/** Hands the mission report in for approval, once its findings are written. */
export const submitMissionReport = command({
  name: "mission_report.submit",
  input: moveReport,
  async run({ tx, actor, now }, { reference, number, version }) {
    const action = await loadAction(tx, reference);
    demand(actor, "mission_report.write", action.facts);
    const activity = await loadActivity(tx, action.id, number);
    const report = found(await findReport(tx, activity.id));
    const state = demandMove(MISSION_REPORT_LIFECYCLE, "submit", {
      state: report.state,
      met: { findingsWritten: report.findings !== "" },
      missing: () => ({ href: `/actions/${reference}/missions/${number}/report` }),
    });
    await save(tx, missionReports, report, version, { state, submittedOn: dayOf(now), returnReason: null });
    return { output: { reference, number }, events: [activityEvent("mission_report.submitted", action.id, activity, { subject: { table: "mission_reports", id: report.id }, audience: "facility" })] };
  },
});
