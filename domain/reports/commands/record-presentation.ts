import { changesOf, recordChanges, save } from "@/db/save";
import { presentations } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { refuseFuture } from "@/domain/actions/commands/refuse-future";
import { demandNotEnded } from "@/domain/activities/commands/demand-running";
import { refuse, refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { recordPresentation as input } from "../schema";
import { loadPresentation, loadReport } from "./load-report";

/** Records the event at which the cleared report was presented. Once follow-up runs from its date, the date stays. */
export const recordPresentation = command({
  name: "presentation.record",
  input,
  async run({ tx, actor, now }, { reference, version, ...facts }) {
    const action = await loadAction(tx, reference);
    demand(actor, "report.write", action.facts);
    demandNotEnded(action, "recordPresentation");
    refuseFuture("heldOn", facts.heldOn, { now, countries: action.facts.countries });
    if (facts.endedOn && facts.endedOn < facts.heldOn) refuseField("endedOn", "later");
    if (facts.endedOn) refuseFuture("endedOn", facts.endedOn, { now, countries: action.facts.countries });
    const report = await loadReport(tx, action.id);
    if (report?.state !== "cleared" && report?.state !== "presented") {
      if (report?.state === "frozen") refuse({ kind: "wrong_stage", noun: "reports", state: report.state, move: "recordPresentation" });
      refuse({ kind: "unmet", missing: [{ key: "actions.finalReportCleared", href: `/actions/${reference}/report` }] });
    }
    const known = await loadPresentation(tx, action.id);
    if (report.state === "presented" && known?.heldOn !== facts.heldOn) refuse({ kind: "wrong_stage", noun: "reports", state: report.state, move: "recordPresentation" });
    const id = known?.id ?? crypto.randomUUID();
    if (known) await save(tx, presentations, known, version, facts);
    else {
      await tx.insert(presentations).values({ id, actionId: action.id, ...facts });
      recordChanges(tx, changesOf({}, facts));
    }
    return { output: { reference }, events: [{ type: "presentation.recorded", subject: { table: "presentations", id }, actionId: action.id, facts: { heldOn: facts.heldOn, place: facts.place }, audience: "delegation" }] };
  },
});
