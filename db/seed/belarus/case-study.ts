import type postgres from "postgres";
import { checkCaseStudyVisibility } from "@/domain/case-studies/commands/check-visibility";
import { clearCaseStudy } from "@/domain/case-studies/commands/clear-case-study";
import { publishCaseStudy } from "@/domain/case-studies/commands/publish-case-study";
import { saveCaseStudySection } from "@/domain/case-studies/commands/save-section";
import { sendCaseStudy } from "@/domain/case-studies/commands/send-case-study";
import { actor } from "../actors";
import { idIn, step, versionOf } from "../steps";
import { CASE_STUDY } from "./case-study-text";

/** The public account of the Action: written in English, put into French, cleared by the ministry in both, checked and published. */
export async function publishBelarus(owner: postgres.Sql, reference: string): Promise<void> {
  const action_id = await idIn(owner, "actions", { reference });
  for (const [section, { en, fr }] of Object.entries(CASE_STUDY)) {
    await step(`belarus case study ${section} en`, saveCaseStudySection, actor("Mira"), { reference, section, language: "en", origin: "written", version: 0, heading: "", ...en }, "2018-10-15");
    await step(`belarus case study ${section} fr`, saveCaseStudySection, actor("Mira"), { reference, section, language: "fr", origin: "human_translation", fits: "on", version: 0, heading: "", ...fr }, "2018-10-17");
  }
  const at = async () => ({ reference, version: await versionOf(owner, "case_studies", { action_id }) });
  await step("belarus case study sent", sendCaseStudy, actor("Mira"), await at(), "2018-10-22");
  await step("belarus case study cleared", clearCaseStudy, actor("Ilir"), { ...(await at()), languages: ["fr"] }, "2018-11-05");
  await step("belarus case study visible", checkCaseStudyVisibility, actor("Mira"), { reference, hasEmblem: "on", hasStatement: "on", hasDisclaimer: "on" }, "2018-11-06");
  await step("belarus case study published", publishCaseStudy, actor("Mira"), await at(), "2018-11-07");
}
