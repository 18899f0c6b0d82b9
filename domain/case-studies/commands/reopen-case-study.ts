import { save } from "@/db/save";
import { caseStudies } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand, found } from "@/server/command";
import { CASE_STUDY_LIFECYCLE } from "../lifecycle";
import { caseStudyAt } from "../schema";
import { caseStudyEvent, loadCaseStudy } from "./load-case-study";

/** Begins a new version: it is cleared again before it is published, and until then the edition that is public stays as it is. */
export const reopenCaseStudy = command({
  name: "case_study.reopen",
  input: caseStudyAt,
  async run({ tx, actor }, { reference, version }) {
    const action = await loadAction(tx, reference);
    demand(actor, "case_study.write", action.facts);
    const study = found(await loadCaseStudy(tx, action.id));
    const state = demandMove(CASE_STUDY_LIFECYCLE, "reopen", study);
    await save(tx, caseStudies, study, version, { state, clearedOn: null, clearedByName: null, clearedLanguages: [] });
    return { output: { reference }, events: [caseStudyEvent("case_study.reopened", study)] };
  },
});
