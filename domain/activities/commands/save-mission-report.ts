import { changesOf, recordChanges, save } from "@/db/save";
import { missionReports } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { refuse } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { saveReport } from "../schema";
import { activityEvent } from "./activity-event";
import { findReport, loadActivity } from "./load-activity";

/** Writes the mission report of an activity that was held; the first saving begins it. */
export const saveMissionReport = command({
  name: "mission_report.save",
  input: saveReport,
  async run({ tx, actor }, { reference, number, version, ...texts }) {
    const action = await loadAction(tx, reference);
    demand(actor, "mission_report.write", action.facts);
    const activity = await loadActivity(tx, action.id, number);
    if (activity.state !== "held") refuse({ kind: "wrong_stage", noun: "activities", state: activity.state, move: "report" });
    const report = await findReport(tx, activity.id);
    if (report && report.state !== "draft" && report.state !== "returned") refuse({ kind: "wrong_stage", noun: "missionReports", state: report.state, move: "save" });
    const id = report?.id ?? crypto.randomUUID();
    if (report) await save(tx, missionReports, report, version, texts);
    else {
      await tx.insert(missionReports).values({ ...texts, id, actionId: action.id, activityId: activity.id, authorName: actor.personName });
      recordChanges(tx, changesOf({}, texts));
    }
    return { output: { reference, number }, events: [activityEvent("mission_report.saved", action.id, activity, { subject: { table: "mission_reports", id }, audience: "facility" })] };
  },
});
