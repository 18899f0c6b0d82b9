import type postgres from "postgres";
import { returnOutput } from "@/domain/outputs/commands/return-output";
import { saveSection } from "@/domain/outputs/commands/save-section";
import { sendOutputForReview } from "@/domain/outputs/commands/send-output";
import { viewSection } from "@/domain/outputs/commands/view-section";
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

/** The one return that the demonstration tells: the ministry asks for more in the second section, reads the new version and agrees. */
export async function reviewReport(owner: postgres.Sql, reference: string, number: number, at: () => Promise<Record<string, unknown>>): Promise<void> {
  const ids = (await owner`select s.id from output_sections s join outputs o on o.id = s.output_id join actions a on a.id = o.action_id where a.reference = ${reference} and o.number = ${number} order by s.position`).map(({ id }) => id as string);
  const view = (sectionId: string | undefined, said: string, note = "") => ({ reference, number, sectionId, view: said, note, version: 0 });
  await step("belarus view 1", viewSection, actor("Elena"), view(ids[0], "agree"), "2018-04-09");
  await step("belarus view 2", viewSection, actor("Elena"), view(ids[1], "changes", `Say who would be covered. ${RECONSTRUCTED}`), "2018-04-09");
  await step("belarus view 3", viewSection, actor("Elena"), view(ids[2], "no_view"), "2018-04-09");
  await step("belarus report back", returnOutput, actor("Ilir"), { ...(await at()), reason: `One section needs more. ${RECONSTRUCTED}` }, "2018-04-10");
  const [english, french] = [SECTIONS[1]!.en, SECTIONS[1]!.fr];
  await step("belarus section 2 en again", saveSection, actor("Mira"), { reference, number, sectionId: ids[1], language: "en", origin: "written", version: 1, ...english, body: english.body.replace("no cover of their own.", "no cover of their own: neither those who travel with them nor those who stay at home.") }, "2018-04-16");
  await step("belarus section 2 fr again", saveSection, actor("Mira"), { reference, number, sectionId: ids[1], language: "fr", origin: "human_translation", fits: "on", version: 1, ...french, body: french.body.replace("de couverture propre.", "de couverture propre\u00a0: ni ceux qui les accompagnent, ni ceux qui restent au pays.") }, "2018-04-17");
  await step("belarus report again", sendOutputForReview, actor("Mira"), { ...(await at()), answer: `Section 2 says who would be covered. ${RECONSTRUCTED}` }, "2018-04-18");
  for (const [index, id] of ids.entries()) await step(`belarus view again ${index + 1}`, viewSection, actor("Elena"), view(id, "agree"), "2018-04-23");
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
