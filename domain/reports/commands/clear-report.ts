import { readSeal } from "@/db/report-content";
import { save } from "@/db/save";
import { finalReports } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { passToFacility } from "@/domain/outputs/commands/pass-pen";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { approveTexts } from "@/domain/texts/commands/approve-texts";
import { command, demand, found } from "@/server/command";
import { REPORT_LIFECYCLE } from "../lifecycle";
import { clearReport as input } from "../schema";
import { loadReport } from "./load-report";

/** The authority's signatory clears the final report for presentation: exactly the words that were sent, in the languages it names. */
export const clearReport = command({
  name: "report.clear",
  needsFreshProof: true,
  input,
  async run({ tx, actor, now }, { reference, version, languages }) {
    const action = await loadAction(tx, reference);
    demand(actor, "report.clear", action.facts);
    const report = found(await loadReport(tx, action.id));
    const state = demandMove(REPORT_LIFECYCLE, "clear", report);
    const seal = found(await readSeal(tx, report.id, "sent"));
    const read = seal.content.texts.filter(({ origin, language }) => origin === "written" || languages.some((one) => one === language));
    await approveTexts(tx, { actor, now, actionId: action.id, textIds: read.map(({ id }) => id) });
    await save(tx, finalReports, report, version, { state, clearedOn: dayOf(now), clearedByName: actor.personName });
    await passToFacility(tx, action, now);
    const cleared = [...new Set(read.map(({ language }) => language))].sort().join(", ");
    return { output: { reference }, events: [{ type: "report.cleared", subject: { table: "final_reports", id: report.id }, actionId: action.id, facts: { organisation: actor.organisationName, languages: cleared, hash: seal.hash }, audience: "authority" }] };
  },
});
