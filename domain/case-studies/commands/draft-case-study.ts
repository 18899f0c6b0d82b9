import { and, eq } from "drizzle-orm";
import { readCaseStudyContent } from "@/db/case-study-content";
import { readReportContent } from "@/db/report-content";
import { changesOf, recordChanges } from "@/db/save";
import { concepts, finalReports, followUpSignals } from "@/db/schema";
import type { Tx } from "@/db/client";
import { loadAction } from "@/domain/actions/commands/load-action";
import { lockAction } from "@/domain/activities/commands/refresh-action-dates";
import { loadConceptWords } from "@/domain/concepts/commands/concept-words";
import { refuseField } from "@/domain/shared/problem";
import { pick } from "@/domain/shared/localised";
import { keepText } from "@/domain/texts/commands/keep-text";
import { isUnchecked } from "@/domain/texts/passage";
import { draftFromRecord } from "@/server/case-studies/draft";
import { command, demand, found } from "@/server/command";
import { draftCaseStudy as input } from "../schema";
import { CASE_STUDY_SECTIONS, type PublishedLanguage } from "../sections";
import { caseStudyEvent, demandWritable } from "./load-case-study";

/** Fills every text that nobody has written yet with what the record says, in one language; people take it from there. */
export const draftCaseStudy = command({
  name: "case_study.draft",
  input,
  async run({ tx, actor, now }, { reference, language }) {
    const action = await loadAction(tx, reference);
    demand(actor, "case_study.write", action.facts);
    await lockAction(tx, action.id);
    const { id } = await demandWritable(tx, action);
    const { facts, texts } = found(await readCaseStudyContent(tx, { reference, actionId: action.id, caseStudyId: id }));
    const draft = draftFromRecord({ facts, ...(await readSources(tx, { reference, actionId: action.id, language })) }, language);
    const open = CASE_STUDY_SECTIONS.filter((section) => draft[section].body !== "" && texts.every((text) => text.section !== section));
    if (open.length === 0) refuseField("language", "nothingToDraft");
    for (const section of open) await keepText(tx, { actor, now, actionId: action.id, subject: { table: "case_studies", id }, field: section, words: { language, origin: "written", fits: true, version: 0, ...draft[section] } });
    recordChanges(tx, changesOf({}, { origin: "written" }));
    return { output: { reference }, events: [caseStudyEvent("case_study.drafted", { id, actionId: action.id }, { facts: { language, sections: open.length }, audience: "facility" })] };
  },
});

/** The words of the final report in this language, of the concept that both sides accepted (in this language where a person has checked it), and the signs of uptake. */
async function readSources(tx: Tx, { reference, actionId, language }: { reference: string; actionId: string; language: PublishedLanguage }) {
  const [report] = await tx.select().from(finalReports).where(eq(finalReports.actionId, actionId));
  const content = report && (await readReportContent(tx, { reference, actionId, report }));
  const [agreed] = await tx.select({ id: concepts.id, purpose: concepts.purpose, approach: concepts.approach }).from(concepts).where(and(eq(concepts.actionId, actionId), eq(concepts.state, "accepted_by_both")));
  const translated = agreed ? (await loadConceptWords(tx, agreed.id)).filter((text) => text.language === language && !isUnchecked({ origin: text.origin, review: text.reviewedOn })) : [];
  const said = (part: "purpose" | "approach") => translated.find(({ field }) => field === part)?.body ?? agreed?.[part] ?? "";
  const signals = await tx.select({ textEn: followUpSignals.textEn, textFr: followUpSignals.textFr }).from(followUpSignals).where(eq(followUpSignals.actionId, actionId));
  return {
    report: Object.fromEntries((content?.texts ?? []).filter((text) => text.language === language).map(({ section, text }) => [section, text])),
    purpose: said("purpose"), concept: [said("purpose"), said("approach")].filter(Boolean).join("\n\n"), signals: signals.map(({ textEn, textFr }) => pick(language, textEn, textFr).text),
  };
}
