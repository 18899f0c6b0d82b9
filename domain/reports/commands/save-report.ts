import { changesOf, recordChanges, save } from "@/db/save";
import { finalReports } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { refuse } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { REPORT_STAGES, REPORT_WRITABLE } from "../lifecycle";
import { saveReport as input } from "../schema";
import { loadReport } from "./load-report";

/** Keeps what is written of the final report. Nothing is sent by saving. */
export const saveReport = command({
  name: "report.save",
  input,
  async run({ tx, actor }, { reference, version, ...sections }) {
    const action = await loadAction(tx, reference);
    demand(actor, "report.write", action.facts);
    if (!REPORT_STAGES.some((stage) => stage === action.stage)) refuse({ kind: "wrong_stage", noun: "actions", state: action.stage, move: "saveReport" });
    const report = await loadReport(tx, action.id);
    if (report && !REPORT_WRITABLE.some((state) => state === report.state)) refuse({ kind: "wrong_stage", noun: "reports", state: report.state, move: "save" });
    const id = report?.id ?? crypto.randomUUID();
    if (report) await save(tx, finalReports, report, version, sections);
    else {
      await tx.insert(finalReports).values({ id, actionId: action.id, ...sections });
      recordChanges(tx, changesOf({}, sections));
    }
    return { output: { reference }, events: [{ type: "report.saved", subject: { table: "final_reports", id }, actionId: action.id, audience: "facility" }] };
  },
});
