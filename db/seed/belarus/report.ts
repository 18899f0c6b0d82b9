import type postgres from "postgres";
import { startReporting } from "@/domain/actions/commands/start-reporting";
import { recordFigure } from "@/domain/figures/commands/record-figure";
import { addPresentPerson } from "@/domain/reports/commands/add-present-person";
import { clearReport } from "@/domain/reports/commands/clear-report";
import { correctReport } from "@/domain/reports/commands/correct-report";
import { freezeReport } from "@/domain/reports/commands/freeze-report";
import { presentAction } from "@/domain/reports/commands/present-action";
import { recordPresentation } from "@/domain/reports/commands/record-presentation";
import { saveReportSection } from "@/domain/reports/commands/save-report-section";
import { sendReportForReview } from "@/domain/reports/commands/send-report";
import { actor } from "../actors";
import { idIn, step, versionOf } from "../steps";
import { CORRECTION, FIGURES, SECTIONS } from "./final-text";
import { hold, WORKSHOP } from "./missions";
import { PRESS_SOURCE } from "./words";

/** The final report, cleared by the ministry and presented in Minsk; from its date the check-ins run. */
export async function presentBelarus(owner: postgres.Sql, reference: string): Promise<void> {
  const action_id = await idIn(owner, "actions", { reference });
  const ofAction = async () => ({ reference, version: await versionOf(owner, "actions", { reference }) });
  const ofReport = async () => ({ reference, version: await versionOf(owner, "final_reports", { action_id }) });
  await step("belarus reporting", startReporting, actor("Mira"), await ofAction(), "2018-05-07");
  for (const figure of FIGURES) await step(`belarus figure ${figure.value} ${figure.year}`, recordFigure, actor("Mira"), { reference, sourceUrl: "", ...figure }, "2018-05-08");
  await writeSections(reference);
  await step("belarus final report sent", sendReportForReview, actor("Mira"), await ofReport(), "2018-05-15");
  await step("belarus final report cleared", clearReport, actor("Ilir"), { ...(await ofReport()), languages: ["fr"] }, "2018-05-28");
  await hold(owner, reference, WORKSHOP, { startsOn: "2018-06-05", endsOn: "2018-06-06", heldNote: `The dates and the place are public: ${PRESS_SOURCE}` }, "2018-06-06");
  await step("belarus presentation", recordPresentation, actor("Mira"), PRESENTATION(reference), "2018-06-07");
  for (const person of PRESENT) await step(`belarus present ${person.jobTitle}`, addPresentPerson, actor("Mira"), { reference, ...person }, "2018-06-07");
  await step("belarus presented", presentAction, actor("Mira"), await ofAction(), "2018-06-07");
}

/** Frozen once the ministry has answered the advice; what turned out to be wrong is told after it. */
export async function freezeBelarus(owner: postgres.Sql, reference: string): Promise<void> {
  const action_id = await idIn(owner, "actions", { reference });
  await step("belarus frozen", freezeReport, actor("Mira"), { reference, version: await versionOf(owner, "final_reports", { action_id }) }, "2018-07-02");
  await step("belarus corrected", correctReport, actor("Mira"), { reference, ...CORRECTION }, "2018-09-10");
}

/** Written in English, then put into French. */
async function writeSections(reference: string): Promise<void> {
  for (const [section, { en, fr }] of Object.entries(SECTIONS)) {
    await step(`belarus report ${section} en`, saveReportSection, actor("Mira"), { reference, section, language: "en", origin: "written", version: 0, body: en }, "2018-05-09");
    await step(`belarus report ${section} fr`, saveReportSection, actor("Mira"), { reference, section, language: "fr", origin: "human_translation", fits: "on", version: 0, body: fr }, "2018-05-11");
  }
}

// The source names functions, no persons.
const PRESENT = [
  { jobTitle: "Deputy minister of internal affairs", institution: "Ministry of Internal Affairs of the Republic of Belarus", side: "authority" },
  { jobTitle: "Head of the EU Delegation", institution: "Delegation of the European Union to Belarus", side: "eu" },
];

const PRESENTATION = (reference: string) => ({
  reference, version: "", heldOn: "2018-06-05", endedOn: "2018-06-06", place: "Minsk", level: "senior_officials", delegationHeadPresent: "on",
  institutions: "Senior representatives of several ministries, a deputy minister of internal affairs among them, and the head of the EU Delegation",
  programme: "5 June: laws and policies for a better management of labour migration. 6 June: the analysis report and its recommendations.",
  reaction: "The ministry takes the report as a basis for a future national migration strategy.", pressUrls: PRESS_SOURCE,
});
