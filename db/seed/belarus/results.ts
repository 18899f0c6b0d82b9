import type postgres from "postgres";
import { registerOutput } from "@/domain/outputs/commands/register-output";
import { sendOutputForReview } from "@/domain/outputs/commands/send-output";
import { validateOutput } from "@/domain/outputs/commands/validate-output";
import { actor } from "../actors";
import { idIn, step, versionOf } from "../steps";
import { pdfFile } from "../tiny-pdf";
import { advise } from "./advice";
import { compareLaw } from "./comparison";
import { reviewReport, writeReportText } from "./report-text";
import { RECONSTRUCTED } from "./words";

/** Three outputs, each with a file, sent to the ministry and validated by it. */
export async function deliverOutputs(owner: postgres.Sql, reference: string): Promise<void> {
  const action_id = await idIn(owner, "actions", { reference });
  for (const [index, output] of OUTPUTS.entries()) {
    const number = index + 1;
    await step(`belarus output ${number}`, registerOutput, actor("Mira"), { reference, language: "en", note: RECONSTRUCTED, sourceUrl: "", ...output, file: fileOf(output) }, "2018-03-26");
    if (output.type === "analysis_report") await writeReportText(reference, number);
    const at = async () => ({ reference, number, version: await versionOf(owner, "outputs", { action_id, number }) });
    await step(`belarus output ${number} sent`, sendOutputForReview, actor("Mira"), await at(), "2018-04-03");
    if (output.type === "analysis_report") await reviewReport(owner, reference, number, at);
    await step(`belarus output ${number} valid`, validateOutput, actor("Ilir"), { ...(await at()), language: "en", comment: RECONSTRUCTED }, "2018-04-24");
  }
  await advise(owner, reference, { report: OUTPUTS.length, gaps: await compareLaw(owner, reference) });
}

function fileOf({ titleEn, about }: (typeof OUTPUTS)[number]): File {
  return pdfFile(`${titleEn.toLowerCase().replace(/[^a-z]+/g, "-").slice(0, 50).replace(/-$/, "")}.pdf`, {
    title: titleEn, language: "en", paragraphs: ["This is a demonstration file. It stands for a document of 2018 that is not public.", about, RECONSTRUCTED],
  });
}

const OUTPUTS = [
  {
    type: "feasibility_study", titleEn: "Feasibility study on joining the international conventions on labour migration", titleFr: "Étude de faisabilité sur l’adhésion aux conventions internationales relatives à la migration de travail",
    about: "What it answers: can Belarus join the ILO and UN conventions on migrant workers, and what would have to be in place first.",
  },
  {
    type: "impact_assessment", titleEn: "Assessment of the effects of accession on national regulation", titleFr: "Évaluation des effets d’une adhésion sur la réglementation nationale",
    about: "What it answers: which national rules would change if Belarus joined, and for whom.",
  },
  {
    type: "analysis_report", titleEn: "Analysis report on the legislation on external labour migration", titleFr: "Rapport d’analyse de la législation sur la migration de travail externe",
    about: "What it holds: the comparison of the conventions with national law by the working group, and the recommendations.",
  },
];

