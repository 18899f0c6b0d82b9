import { changesOf, recordChanges } from "@/db/save";
import { finalReports } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { lockAction } from "@/domain/activities/commands/refresh-action-dates";
import { refuse } from "@/domain/shared/problem";
import { keepText } from "@/domain/texts/commands/keep-text";
import { command, demand } from "@/server/command";
import { REPORT_STAGES, REPORT_WRITABLE } from "../lifecycle";
import { saveReportSection as input } from "../schema";
import { loadReport } from "./load-report";

/** Writes one section of the final report in one language; the first one begins the report. Nothing is sent by saving. */
export const saveReportSection = command({
  name: "report.save_section",
  input,
  async run({ tx, actor, now }, { reference, section, ...words }) {
    const action = await loadAction(tx, reference);
    demand(actor, "report.write", action.facts);
    if (!REPORT_STAGES.some((stage) => stage === action.stage)) refuse({ kind: "wrong_stage", noun: "actions", state: action.stage, move: "saveReport" });
    // Two who begin it at once begin one report.
    await lockAction(tx, action.id);
    const report = await loadReport(tx, action.id);
    if (report && !REPORT_WRITABLE.some((state) => state === report.state)) refuse({ kind: "wrong_stage", noun: "reports", state: report.state, move: "save" });
    const id = report?.id ?? crypto.randomUUID();
    if (!report) await tx.insert(finalReports).values({ id, actionId: action.id });
    const kept = await keepText(tx, { actor, now, actionId: action.id, subject: { table: "final_reports", id }, field: section, words });
    recordChanges(tx, changesOf({}, { origin: kept.origin }));
    return {
      output: { reference, section, language: kept.language },
      events: [{ type: "report.saved", subject: { table: "final_reports", id }, actionId: action.id, facts: { section, language: kept.language, versionNumber: kept.number }, audience: "facility" }],
    };
  },
});
