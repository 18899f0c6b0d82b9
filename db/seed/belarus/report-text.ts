import { saveSection } from "@/domain/outputs/commands/save-section";
import { actor } from "../actors";
import { step } from "../steps";
import { RECONSTRUCTED } from "./words";

/** The text of the analysis report, as far as the public record tells it, in English, and in French for the programme. */
export async function writeReportText(reference: string, number: number): Promise<void> {
  for (const [index, { en, fr }] of SECTIONS.entries()) {
    const { sectionId } = await step(`belarus section ${index + 1} en`, saveSection, actor("Mira"), { reference, number, language: "en", origin: "written", version: 0, ...en }, "2018-03-26");
    await step(`belarus section ${index + 1} fr`, saveSection, actor("Mira"), { reference, number, sectionId, language: "fr", origin: "human_translation", fits: "on", version: 0, ...fr }, "2018-03-28");
  }
}

const SECTIONS = [
  {
    en: { heading: "What was asked", body: "The Ministry of the Interior asked how the rights of migrant workers are protected, and whether Belarus can join the international conventions on labour migration.\n\nA working group of several ministries, agencies and civil society, chaired by the ministry, wrote this report with two experts." },
    fr: { heading: "La question posée", body: "Le ministère de l’Intérieur a demandé comment les droits des travailleurs migrants sont protégés, et si la Biélorussie peut adhérer aux conventions internationales sur la migration de travail.\n\nUn groupe de travail de plusieurs ministères, d’agences et de la société civile, présidé par le ministère, a rédigé ce rapport avec deux experts." },
  },
  {
    en: { heading: "What the group found", body: `The group compared the conventions of the International Labour Organization and of the United Nations with national law. Family members of migrant workers have no cover of their own.\n\n${RECONSTRUCTED}` },
    fr: { heading: "Ce que le groupe a constaté", body: "Le groupe a comparé les conventions de l’Organisation internationale du travail et des Nations unies avec le droit national. Les membres de la famille des travailleurs migrants n’ont pas de couverture propre.\n\nReconstitué pour la démonstration ; les sources publiques ne donnent pas de date." },
  },
  {
    en: { heading: "What it advises", body: "Cover family members. Conclude bilateral agreements with the countries workers choose. Post labour attachés." },
    fr: { heading: "Ce qu’il recommande", body: "Couvrir les membres de la famille. Conclure des accords bilatéraux avec les pays que choisissent les travailleurs. Nommer des attachés chargés de l’emploi." },
  },
];
