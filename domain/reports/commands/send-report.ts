import { readReportContent } from "@/db/report-content";
import { save } from "@/db/save";
import { finalReports } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandNotEnded } from "@/domain/activities/commands/demand-running";
import { passToAuthority } from "@/domain/outputs/commands/pass-pen";
import { demandMove } from "@/domain/shared/lifecycle";
import { shareTexts } from "@/domain/texts/commands/share-texts";
import { command, demand, found } from "@/server/command";
import { REPORT_LIFECYCLE } from "../lifecycle";
import { reportAt } from "../schema";
import { sendingNeeds } from "../sending";
import { loadReport } from "./load-report";
import { takeSeal } from "./take-seal";

/** Sends the final report to the authority, which clears it or asks for changes. What it reads is kept: facts that change meanwhile do not change under its eyes. */
export const sendReportForReview = command({
  name: "report.send",
  input: reportAt,
  async run({ tx, actor, now }, { reference, version }) {
    const action = await loadAction(tx, reference);
    demand(actor, "report.write", action.facts);
    demandNotEnded(action, "sendForReview");
    const report = found(await loadReport(tx, action.id));
    const content = found(await readReportContent(tx, { reference, actionId: action.id, report }));
    const state = demandMove(REPORT_LIFECYCLE, "sendForReview", { state: report.state, ...sendingNeeds(content) });
    await takeSeal(tx, { actor, now, actionId: action.id, reportId: report.id, kind: "sent", content });
    await shareTexts(tx, content.texts.map(({ id }) => id), "authority");
    await save(tx, finalReports, report, version, { state, returnReason: null });
    await passToAuthority(tx, action, now);
    return { output: { reference }, events: [{ type: "report.sent", subject: { table: "final_reports", id: report.id }, actionId: action.id, audience: "authority" }] };
  },
});
