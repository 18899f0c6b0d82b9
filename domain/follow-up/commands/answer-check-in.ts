import { save } from "@/db/save";
import { checkIns } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { addEvidence } from "@/domain/recommendations/commands/add-evidence";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand } from "@/server/command";
import { CHECK_IN_LIFECYCLE } from "../lifecycle";
import { answerCheckIn as input } from "../schema";
import { checkInEvent, loadCheckIn } from "./load-check-in";

/** The authority says what it does with the report, before it is asked, when it is asked, or late. */
export const answerCheckIn = command({
  name: "check_in.answer",
  input,
  async run({ tx, actor, now }, { reference, months, version, strategyUse, note, ...proof }) {
    const action = await loadAction(tx, reference);
    demand(actor, "check_in.answer", action.facts);
    const checkIn = await loadCheckIn(tx, action.id, months);
    const state = demandMove(CHECK_IN_LIFECYCLE, "answer", checkIn);
    const evidenceId = await addEvidence(tx, { actor, now, actionId: action.id, proof: { ...proof, contributionOf: null } });
    await save(tx, checkIns, checkIn, version, { state, strategyUse, note, evidenceId, answeredOn: dayOf(now), answeredByName: actor.personName });
    return { output: { reference, months }, events: [checkInEvent("check_in.answered", checkIn, { hasProof: evidenceId !== null })] };
  },
});
