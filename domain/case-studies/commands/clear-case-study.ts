import { readCaseStudySeal } from "@/db/case-study-content";
import { save } from "@/db/save";
import { caseStudies } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { refuseField } from "@/domain/shared/problem";
import { approveTexts } from "@/domain/texts/commands/approve-texts";
import { command, demand, found } from "@/server/command";
import { wholeLanguages } from "../content";
import { CASE_STUDY_LIFECYCLE } from "../lifecycle";
import { clearCaseStudy as input } from "../schema";
import { caseStudyEvent, loadCaseStudy } from "./load-case-study";

/** The authority's signatory clears the case study for publication: exactly the words that were sent, in the languages it read. */
export const clearCaseStudy = command({
  name: "case_study.clear",
  needsFreshProof: true,
  input,
  async run({ tx, actor, now }, { reference, version, languages }) {
    const action = await loadAction(tx, reference);
    demand(actor, "case_study.clear", action.facts);
    const study = found(await loadCaseStudy(tx, action.id));
    const state = demandMove(CASE_STUDY_LIFECYCLE, "clear", study);
    const { content, hash } = found(await readCaseStudySeal(tx, study.id));
    const read = content.texts.filter(({ origin, language }) => origin === "written" || languages.some((one) => one === language));
    // Whole in a language, or a reader would find half of it.
    const cleared = wholeLanguages({ texts: read });
    if (cleared.length === 0) refuseField("languages", "choose");
    await approveTexts(tx, { actor, now, actionId: action.id, textIds: read.map(({ id }) => id) });
    await save(tx, caseStudies, study, version, { state, clearedOn: dayOf(now), clearedByName: actor.personName, clearedLanguages: cleared });
    return { output: { reference }, events: [caseStudyEvent("case_study.cleared", study, { facts: { organisation: actor.organisationName, languages: cleared.join(", "), hash } })] };
  },
});
