import { save } from "@/db/save";
import { assessments } from "@/db/schema";
import { demandMove } from "@/domain/shared/lifecycle";
import { refuse, refuseField } from "@/domain/shared/problem";
import { command } from "@/server/command";
import { ASSESSMENT_LIFECYCLE } from "../lifecycle";
import { declareInterestInput } from "../schema";
import { loadOwnAssessment, ofAssessment } from "./load-assessment";

/** An assessor says that no interest of their own is touched, or stands aside and says why. */
export const declareInterest = command({
  name: "assessment.declare",
  input: declareInterestInput,
  async run({ tx, actor }, { hasConflict, conflictNote, version, ...at }) {
    const { request, assessment } = await loadOwnAssessment(tx, actor, at);
    const event = ofAssessment(assessment, request);
    if (hasConflict === "no") {
      if (assessment.state !== "asked") refuse({ kind: "wrong_stage", noun: "assessments", state: assessment.state, move: "submit" });
      await save(tx, assessments, assessment, version, { hasConflict });
      return { output: { ...at, isAside: false }, events: [{ type: "assessment.saved", ...event }] };
    }
    const state = demandMove(ASSESSMENT_LIFECYCLE, "standAside", { state: assessment.state });
    await save(tx, assessments, assessment, version, { state, hasConflict, conflictNote: conflictNote ?? refuseField("conflictNote", "required") });
    return { output: { ...at, isAside: true }, events: [{ type: "assessment.stood_aside", ...event, reason: conflictNote }] };
  },
});
