import { createHash } from "node:crypto";
import { eq, max } from "drizzle-orm";
import { readCaseStudyContent } from "@/db/case-study-content";
import { save } from "@/db/save";
import { caseStudies, caseStudySeals } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { shareTexts } from "@/domain/texts/commands/share-texts";
import { command, demand, found } from "@/server/command";
import { keptBody, sendingNeeds } from "../content";
import { CASE_STUDY_LIFECYCLE } from "../lifecycle";
import { caseStudyAt } from "../schema";
import { caseStudyEvent, loadCaseStudy } from "./load-case-study";

/** Sends the case study to the authority. What it is asked to clear is kept as it stands, facts and words. */
export const sendCaseStudy = command({
  name: "case_study.send",
  input: caseStudyAt,
  async run({ tx, actor, now }, { reference, version }) {
    const action = await loadAction(tx, reference);
    demand(actor, "case_study.write", action.facts);
    const study = found(await loadCaseStudy(tx, action.id));
    const content = found(await readCaseStudyContent(tx, { reference, actionId: action.id, caseStudyId: study.id }));
    const state = demandMove(CASE_STUDY_LIFECYCLE, "send", { state: study.state, ...sendingNeeds(content) });
    const body = keptBody(content);
    const [last] = await tx.select({ number: max(caseStudySeals.number) }).from(caseStudySeals).where(eq(caseStudySeals.caseStudyId, study.id));
    const number = (last?.number ?? 0) + 1;
    await tx.insert(caseStudySeals).values({ id: crypto.randomUUID(), caseStudyId: study.id, actionId: action.id, number, body, hash: createHash("sha256").update(body).digest("hex"), takenAt: now, takenByName: actor.personName });
    await shareTexts(tx, content.texts.map(({ id }) => id), "authority");
    await save(tx, caseStudies, study, version, { state, changesAsked: null, sentOn: dayOf(now) });
    return { output: { reference }, events: [caseStudyEvent("case_study.sent", study, { facts: { versionNumber: number } })] };
  },
});
