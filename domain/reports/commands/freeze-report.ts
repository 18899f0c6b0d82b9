import { readReportContent } from "@/db/report-content";
import { save } from "@/db/save";
import { finalReports } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { addDocument } from "@/domain/documents/commands/add-document";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand, found } from "@/server/command";
import { keepContent } from "@/server/files";
import { reportFiles } from "@/server/reports/files";
import { REPORT_LIFECYCLE } from "../lifecycle";
import { reportAt } from "../schema";
import { loadReport } from "./load-report";
import { takeSeal } from "./take-seal";

/**
 * Freezes the presented report: facts and words are sealed as bytes whose hash is told, and the Word files are made from them
 * and kept. From now on it is read only; what changes later is listed after it.
 */
export const freezeReport = command({
  name: "report.freeze",
  needsFreshProof: true,
  input: reportAt,
  async run({ tx, actor, now }, { reference, version }) {
    const action = await loadAction(tx, reference);
    demand(actor, "report.write", action.facts);
    const report = found(await loadReport(tx, action.id));
    const state = demandMove(REPORT_LIFECYCLE, "freeze", report);
    const content = found(await readReportContent(tx, { reference, actionId: action.id, report }));
    const hash = await takeSeal(tx, { actor, now, actionId: action.id, reportId: report.id, kind: "frozen", content });
    await save(tx, finalReports, report, version, { state, hash, frozenAt: now });
    for (const { language, bytes } of await reportFiles(content, { kind: "frozen", at: now, hash })) {
      const file = await keepContent(bytes, `${reference} ${language}.docx`);
      await addDocument(tx, { actor, now, file, kind: "final_report", audience: "delegation", actionId: action.id, language });
    }
    return { output: { reference, hash }, events: [{ type: "report.frozen", subject: { table: "final_reports", id: report.id }, actionId: action.id, facts: { hash }, audience: "delegation" }] };
  },
});
