import { save } from "@/db/save";
import { caseStudies, caseStudyWithdrawals } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { refuse } from "@/domain/shared/problem";
import { command, demand, found } from "@/server/command";
import { CASE_STUDY_LIFECYCLE } from "../lifecycle";
import { withdrawCaseStudy as input } from "../schema";
import { caseStudyEvent, loadCaseStudy, loadStandingEdition } from "./load-case-study";

/** Takes the public edition from its address, on request: the address says so with a word, why it was asked stays on record. */
export const withdrawCaseStudy = command({
  name: "case_study.withdraw",
  input,
  async run({ tx, actor, now }, { reference, version, reason, wordEn, wordFr }) {
    const action = await loadAction(tx, reference);
    demand(actor, "case_study.write", action.facts);
    const study = found(await loadCaseStudy(tx, action.id));
    const edition = await loadStandingEdition(tx, study.id);
    if (!edition) refuse({ kind: "wrong_stage", noun: "caseStudies", state: study.state, move: "withdraw" });
    // While a next version is being written, what is public is withdrawn all the same.
    const state = study.state === "published" ? demandMove(CASE_STUDY_LIFECYCLE, "withdraw", { state: study.state, met: { reasonGiven: true } }) : study.state;
    await tx.insert(caseStudyWithdrawals).values({ id: crypto.randomUUID(), caseStudyId: study.id, editionId: edition.id, actionId: action.id, wordEn, wordFr, withdrawnOn: dayOf(now) });
    await save(tx, caseStudies, study, version, { state });
    return { output: { reference }, events: [caseStudyEvent("case_study.withdrawn", study, { reason, facts: { edition: edition.number }, audience: "delegation" })] };
  },
});
