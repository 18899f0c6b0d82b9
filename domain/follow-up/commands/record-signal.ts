import { changesOf, recordChanges } from "@/db/save";
import { followUpSignals } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { may } from "@/domain/policy/matrix";
import { addEvidence } from "@/domain/recommendations/commands/add-evidence";
import { refuse, refuseField } from "@/domain/shared/problem";
import { command } from "@/server/command";
import { recordSignal as input } from "../schema";

/** Records a sign of uptake other than a recommendation: a strategy built on the report, a seat in a high-level group. */
export const recordSignal = command({
  name: "signal.record",
  input,
  async run({ tx, actor, now }, { reference, evidenceTitle, evidenceUrl, file, ...given }) {
    const action = await loadAction(tx, reference);
    if (!may(actor, "action.edit", action.facts) && !may(actor, "check_in.answer", action.facts)) refuse({ kind: "not_allowed" });
    // An authority writes in its own language: those words are read in both until somebody translates them.
    const facts = { ...given, textEn: given.textEn ?? given.textFr ?? refuseField("textEn", "required") };
    // A sign without a proof is hearsay.
    if (!evidenceTitle && !evidenceUrl && !file) refuseField("evidenceTitle", "evidence");
    const proof = { evidenceTitle, evidenceUrl, file, contributionOf: facts.contributionOf };
    const evidenceId = await addEvidence(tx, { actor, now, actionId: action.id, proof });
    const signal = { ...facts, id: crypto.randomUUID(), actionId: action.id, evidenceId };
    await tx.insert(followUpSignals).values(signal);
    recordChanges(tx, changesOf({}, facts));
    return {
      output: { reference },
      events: [{ type: "signal.recorded", subject: { table: "follow_up_signals", id: signal.id }, actionId: action.id, facts: { title: facts.textEn, hasProof: evidenceId !== null }, on: facts.seenOn, audience: "delegation" }],
    };
  },
});
