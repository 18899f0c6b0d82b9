import { save } from "@/db/save";
import { finalReports } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { passToFacility } from "@/domain/outputs/commands/pass-pen";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand, found } from "@/server/command";
import { REPORT_LIFECYCLE } from "../lifecycle";
import { returnReport as input } from "../schema";
import { loadReport } from "./load-report";

/** The authority gives the final report back and says what should change. */
export const returnReport = command({
  name: "report.return",
  input,
  async run({ tx, actor, now }, { reference, version, reason }) {
    const action = await loadAction(tx, reference);
    demand(actor, "report.clear", action.facts);
    const report = found(await loadReport(tx, action.id));
    const state = demandMove(REPORT_LIFECYCLE, "giveBack", { state: report.state, met: { reasonGiven: true } });
    await save(tx, finalReports, report, version, { state, returnReason: reason });
    await passToFacility(tx, action, now);
    return { output: { reference }, events: [{ type: "report.returned", subject: { table: "final_reports", id: report.id }, actionId: action.id, reason, audience: "authority" }] };
  },
});
