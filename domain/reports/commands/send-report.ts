import { save } from "@/db/save";
import { finalReports } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandNotEnded } from "@/domain/activities/commands/demand-running";
import { passToAuthority } from "@/domain/outputs/commands/pass-pen";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand, found } from "@/server/command";
import { REPORT_LIFECYCLE } from "../lifecycle";
import { reportAt } from "../schema";
import { emptySections } from "../sections";
import { loadReport } from "./load-report";

/** Sends the final report to the authority, which clears it or asks for changes. */
export const sendReportForReview = command({
  name: "report.send",
  input: reportAt,
  async run({ tx, actor, now }, { reference, version }) {
    const action = await loadAction(tx, reference);
    demand(actor, "report.write", action.facts);
    demandNotEnded(action, "sendForReview");
    const report = found(await loadReport(tx, action.id));
    const state = demandMove(REPORT_LIFECYCLE, "sendForReview", {
      state: report.state, met: { sectionsWritten: emptySections(report).length === 0 }, missing: () => ({ href: `/actions/${reference}/report/edit` }),
    });
    await save(tx, finalReports, report, version, { state, returnReason: null });
    await passToAuthority(tx, action, now);
    return { output: { reference }, events: [{ type: "report.sent", subject: { table: "final_reports", id: report.id }, actionId: action.id, audience: "authority" }] };
  },
});
