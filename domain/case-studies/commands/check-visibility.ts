import { readCaseStudySeal } from "@/db/case-study-content";
import { loadAction } from "@/domain/actions/commands/load-action";
import { refuse } from "@/domain/shared/problem";
import { keepVisibilityCheck } from "@/domain/visibility/commands/keep-check";
import { missingMarks } from "@/domain/visibility/visibility";
import { command, demand, found } from "@/server/command";
import { checkVisibility as input } from "../schema";
import { caseStudyEvent, loadCaseStudy } from "./load-case-study";

/** Somebody has looked whether what the authority cleared shows the emblem, the statement and the disclaimer, or notes the derogation. */
export const checkCaseStudyVisibility = command({
  name: "case_study.check_visibility",
  input,
  async run({ tx, actor, now }, { reference, ...said }) {
    const action = await loadAction(tx, reference);
    demand(actor, "visibility.check", action.facts);
    const study = found(await loadCaseStudy(tx, action.id));
    if (study.state !== "cleared") refuse({ kind: "wrong_stage", noun: "caseStudies", state: study.state, move: "checkVisibility" });
    const { number } = found(await readCaseStudySeal(tx, study.id));
    await keepVisibilityCheck(tx, { actor, now, actionId: action.id, subject: { table: "case_studies", id: study.id, version: number }, said });
    return { output: { reference }, events: [caseStudyEvent("case_study.visibility_checked", study, { reason: said.derogationReason ?? undefined, facts: { versionNumber: number, isDerogation: missingMarks(said).length > 0 }, audience: "facility" })] };
  },
});
