import { createHash } from "node:crypto";
import { save } from "@/db/save";
import { finalReports } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand, found } from "@/server/command";
import { canonicalText } from "../canonical-text";
import { REPORT_LIFECYCLE } from "../lifecycle";
import { reportAt } from "../schema";
import { loadPresentation, loadReport } from "./load-report";

/** Freezes the presented report: from now on it is read only, and its hash proves which words were presented. */
export const freezeReport = command({
  name: "report.freeze",
  input: reportAt,
  async run({ tx, actor, now }, { reference, version }) {
    const action = await loadAction(tx, reference);
    demand(actor, "report.write", action.facts);
    const report = found(await loadReport(tx, action.id));
    const state = demandMove(REPORT_LIFECYCLE, "freeze", report);
    const presentation = found(await loadPresentation(tx, action.id));
    const hash = createHash("sha256").update(canonicalText(reference, report, presentation)).digest("hex");
    await save(tx, finalReports, report, version, { state, hash, frozenAt: now });
    return { output: { reference, hash }, events: [{ type: "report.frozen", subject: { table: "final_reports", id: report.id }, actionId: action.id, facts: { hash }, audience: "delegation" }] };
  },
});
