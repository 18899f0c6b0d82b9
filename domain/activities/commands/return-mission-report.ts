import { save } from "@/db/save";
import { missionReports } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand, found } from "@/server/command";
import { MISSION_REPORT_LIFECYCLE } from "../lifecycle";
import { returnReport } from "../schema";
import { activityEvent } from "./activity-event";
import { findReport, loadActivity } from "./load-activity";

/** Gives the mission report back to its author, and says why. */
export const returnMissionReport = command({
  name: "mission_report.return",
  input: returnReport,
  async run({ tx, actor }, { reference, number, version, reason }) {
    const action = await loadAction(tx, reference);
    demand(actor, "mission_report.approve", action.facts);
    const activity = await loadActivity(tx, action.id, number);
    const report = found(await findReport(tx, activity.id));
    const state = demandMove(MISSION_REPORT_LIFECYCLE, "giveBack", { state: report.state, met: { reasonGiven: true } });
    await save(tx, missionReports, report, version, { state, returnReason: reason });
    return { output: { reference, number }, events: [activityEvent("mission_report.returned", action.id, activity, { subject: { table: "mission_reports", id: report.id }, reason, audience: "facility" })] };
  },
});
