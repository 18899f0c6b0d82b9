import { save } from "@/db/save";
import { finalReports } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { passToFacility } from "@/domain/outputs/commands/pass-pen";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand, found } from "@/server/command";
import { REPORT_LIFECYCLE } from "../lifecycle";
import { reportAt } from "../schema";
import { loadReport } from "./load-report";

/** The authority's signatory clears the final report for presentation. */
export const clearReport = command({
  name: "report.clear",
  input: reportAt,
  async run({ tx, actor, now }, { reference, version }) {
    const action = await loadAction(tx, reference);
    demand(actor, "report.clear", action.facts);
    const report = found(await loadReport(tx, action.id));
    const state = demandMove(REPORT_LIFECYCLE, "clear", report);
    await save(tx, finalReports, report, version, { state, clearedOn: dayOf(now), clearedByName: actor.personName });
    await passToFacility(tx, action, now);
    return { output: { reference }, events: [{ type: "report.cleared", subject: { table: "final_reports", id: report.id }, actionId: action.id, facts: { organisation: actor.organisationName }, audience: "authority" }] };
  },
});
