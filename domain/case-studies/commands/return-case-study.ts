import { save } from "@/db/save";
import { caseStudies } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand, found } from "@/server/command";
import { CASE_STUDY_LIFECYCLE } from "../lifecycle";
import { returnCaseStudy as input } from "../schema";
import { caseStudyEvent, loadCaseStudy } from "./load-case-study";

/** The authority's signatory asks for changes before it clears the case study. */
export const returnCaseStudy = command({
  name: "case_study.return",
  input,
  async run({ tx, actor }, { reference, version, reason }) {
    const action = await loadAction(tx, reference);
    demand(actor, "case_study.clear", action.facts);
    const study = found(await loadCaseStudy(tx, action.id));
    const state = demandMove(CASE_STUDY_LIFECYCLE, "giveBack", { state: study.state, met: { reasonGiven: true } });
    await save(tx, caseStudies, study, version, { state, changesAsked: reason });
    return { output: { reference }, events: [caseStudyEvent("case_study.returned", study, { reason })] };
  },
});
