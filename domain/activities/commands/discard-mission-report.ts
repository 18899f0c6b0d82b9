import { eq } from "drizzle-orm";
import { changesOf, recordChanges, save } from "@/db/save";
import { missionReports } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { refuse } from "@/domain/shared/problem";
import { command, demand, found } from "@/server/command";
import { moveReport } from "../schema";
import { findReport, loadActivity } from "./load-activity";
import { reportEvent } from "./write-report";

/** Throws a report away that was begun by mistake; only a draft that was never handed in. Its text stays in the history. */
export const discardMissionReport = command({
  name: "mission_report.discard",
  input: moveReport,
  async run({ tx, actor }, { reference, number, version }) {
    const action = await loadAction(tx, reference);
    demand(actor, "mission_report.write", action.facts);
    const activity = await loadActivity(tx, action.id, number);
    const report = found(await findReport(tx, activity.id));
    if (report.state !== "draft") refuse({ kind: "wrong_stage", noun: "missionReports", state: report.state, move: "discard" });
    await save(tx, missionReports, report, version, {});
    const [gone] = await tx.delete(missionReports).where(eq(missionReports.id, report.id)).returning({ id: missionReports.id });
    found(gone);
    recordChanges(tx, changesOf({ findings: report.findings, agreed: report.agreed, nextSteps: report.nextSteps }, { findings: null, agreed: null, nextSteps: null }));
    return { output: { reference, number }, events: [reportEvent("mission_report.discarded", activity, report.id)] };
  },
});
