import { assessCharacteristic } from "@/domain/characteristics/commands/assess-characteristic";
import { checkCaseStudyVisibility } from "@/domain/case-studies/commands/check-visibility";
import { clearCaseStudy } from "@/domain/case-studies/commands/clear-case-study";
import { publishCaseStudy } from "@/domain/case-studies/commands/publish-case-study";
import { saveCaseStudySection } from "@/domain/case-studies/commands/save-section";
import { sendCaseStudy } from "@/domain/case-studies/commands/send-case-study";
import { recordFigure } from "@/domain/figures/commands/record-figure";
import { asOwner, done, presentedAction } from "./cases";
import type { People } from "./people";

export const TEXTS = {
  opening: "A ministry asked before it ratified.", context: "One in six had left[^1].\n\nThe wish was there before the Action [C6].", concept: "Compare, then advise.", practices: "A group wrote it [O1].", impact: "A strategy is being written [C5].\n- first\n- second", lessons: "Begin with the law.",
};

/** The version a form of the case study carries. */
export async function studyVersion(reference: string): Promise<number> {
  return asOwner(async (sql) => (await sql`select c.version from case_studies c join actions a on a.id = c.action_id where a.reference = ${reference}`)[0]!.version as number);
}
const at = async (reference: string) => ({ reference, version: await studyVersion(reference) });

/** An Action in follow-up with a figure, two flagged characteristics and its case study written in English. */
export async function writtenCaseStudy(p: People): Promise<string> {
  const reference = await presentedAction(p);
  await done(recordFigure, p.mira, { reference, textEn: "Emigrants equalled 15.7% of the population.", textFr: "Les émigrés représentaient 15,7 % de la population.", value: "15.7", unit: "%", year: "2016", source: "A data portal", sourceUrl: "https://example.org/data" });
  for (const characteristic of ["high_level_endorsement", "embedded_in_priorities"]) await done(assessCharacteristic, p.mira, { reference, characteristic, isFlagged: "yes", evidenceTitle: "A speech" });
  for (const [section, body] of Object.entries(TEXTS)) await done(saveCaseStudySection, p.mira, { reference, section, language: "en", origin: "written", heading: section === "opening" ? "Rights before departure" : "", body, version: 0 });
  return reference;
}

/** The same sent to the authority. */
export async function sentCaseStudy(p: People): Promise<string> {
  const reference = await writtenCaseStudy(p);
  await done(sendCaseStudy, p.mira, await at(reference));
  return reference;
}

/** The same cleared by its signatory. */
export async function clearedCaseStudy(p: People): Promise<string> {
  const reference = await sentCaseStudy(p);
  await done(clearCaseStudy, p.ilir, { ...(await at(reference)), languages: [] });
  return reference;
}

/** The same with its visibility checked. */
export async function checkedCaseStudy(p: People): Promise<string> {
  const reference = await clearedCaseStudy(p);
  await done(checkCaseStudyVisibility, p.mira, { reference, hasEmblem: "on", hasStatement: "on", hasDisclaimer: "on" });
  return reference;
}

/** The same made public. */
export async function publishedCaseStudy(p: People): Promise<string> {
  const reference = await checkedCaseStudy(p);
  await done(publishCaseStudy, p.mira, await at(reference));
  return reference;
}

/** One of each: written, with the authority, ready to be published, public. */
export async function caseStudies(p: People): Promise<string[]> {
  return [await writtenCaseStudy(p), await sentCaseStudy(p), await checkedCaseStudy(p), await publishedCaseStudy(p)];
}
