import { createHash } from "node:crypto";
import { readCaseStudySeal } from "@/db/case-study-content";
import { save } from "@/db/save";
import { caseStudies, caseStudyEditions } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { isVisibilityChecked } from "@/domain/visibility/commands/load-check";
import { caseStudyDocument } from "@/server/case-studies/document";
import { command, demand, found } from "@/server/command";
import type { PublishedBody } from "../document";
import { CASE_STUDY_LIFECYCLE } from "../lifecycle";
import { caseStudyAt } from "../schema";
import { isPublishedLanguage } from "../sections";
import { caseStudyEvent, loadCaseStudy, nextEdition } from "./load-case-study";

/** Publishes what the authority cleared, in the languages it cleared, word by word: from now on it stands at its address and no later word changes it. */
export const publishCaseStudy = command({
  name: "case_study.publish",
  input: caseStudyAt,
  async run({ tx, actor, now }, { reference, version }) {
    const action = await loadAction(tx, reference);
    demand(actor, "case_study.write", action.facts);
    const study = found(await loadCaseStudy(tx, action.id));
    const { content, number: sent } = found(await readCaseStudySeal(tx, study.id));
    const visibilityChecked = await isVisibilityChecked(tx, { table: "case_studies", id: study.id, version: sent });
    const state = demandMove(CASE_STUDY_LIFECYCLE, "publish", { state: study.state, met: { visibilityChecked } });
    const number = await nextEdition(tx, study.id);
    const documents = Object.fromEntries(study.clearedLanguages.filter(isPublishedLanguage).map((language) => [language, caseStudyDocument(content, language, study.clearedOn)]));
    // Each stretch of text to its last space: what is shown is put together from them.
    const body = JSON.stringify({ format: 1, reference, number, publishedOn: dayOf(now), documents } satisfies PublishedBody);
    const hash = createHash("sha256").update(body).digest("hex");
    await tx.insert(caseStudyEditions).values({ id: crypto.randomUUID(), caseStudyId: study.id, actionId: action.id, reference, number, body, hash, publishedAt: now, publishedByName: actor.personName });
    await save(tx, caseStudies, study, version, { state });
    return { output: { reference }, events: [caseStudyEvent("case_study.published", study, { facts: { edition: number, languages: Object.keys(documents).join(", "), hash }, audience: "delegation" })] };
  },
});
