import { addIndicator } from "@/domain/indicators/commands/add-indicator";
import { addResult } from "@/domain/indicators/commands/add-result";
import { lockPeriod } from "@/domain/indicators/commands/lock-period";
import { actor } from "../actors";
import { recordApproved } from "../measuring";
import { step } from "../steps";
import { INTERVIEW_SOURCE, MAIN_SOURCE, RECONSTRUCTED } from "./words";

/** The results chain with its indicators: most are counted from what this Action did. */
export async function planResults(reference: string): Promise<void> {
  for (const result of RESULTS) await step(`belarus result ${result.textEn}`, addResult, actor("Mira"), { reference, ...result }, "2017-01-18");
  for (const indicator of INDICATORS) await step(`belarus indicator ${indicator.titleEn}`, addIndicator, actor("Mira"), { reference, rollUp: "sum", ...indicator }, "2017-01-18");
}

/** The one value that the record gives, found after the report was frozen. The account of 2016 to 2018 is locked. */
export async function measureBelarus(reference: string): Promise<void> {
  await recordApproved("belarus practice", {
    reference, indicator: PRACTICES, value: "2", measuredOn: "2018-06-06", source: "Interview about the Action: the practice of Bulgaria and of Moldova", sourceUrl: INTERVIEW_SOURCE, activity: "4",
    note: "Both practices feed the analysis for a national migration strategy.",
  }, { submitter: "Mira", approver: "Marek", on: "2018-09-28" });
  await step("belarus period", lockPeriod, actor("Marek"), { reference, label: "Account of the Action, 2016 to 2018", startsOn: "2016-01-01", endsOn: "2018-09-30" }, "2018-10-05");
}

const RESULTS = [
  {
    level: "impact", textEn: "A national migration strategy that protects migrant workers and rests on international standards.", textFr: "Une stratégie nationale sur les migrations qui protège les travailleurs migrants et s’appuie sur les normes internationales.",
    assumptionEn: "The political frame of the Mobility Partnership holds.", assumptionFr: "Le cadre politique du partenariat pour la mobilité se maintient.",
  },
  {
    level: "outcome", under: 1, textEn: "The authorities know what joining the conventions would ask of national law, and weigh it.", textFr: "Les autorités savent ce qu’une adhésion aux conventions exigerait du droit national, et le pèsent.",
    assumptionEn: "The recommendations are applied: the benefit for migrant workers depends on it.", assumptionFr: "Les recommandations sont appliquées : les bénéfices pour les travailleurs migrants en dépendent.",
  },
  { level: "outcome", under: 1, textEn: "Bodies that deal with labour migration work together, and with the EU.", textFr: "Les organismes chargés de la migration de travail travaillent ensemble, et avec l’UE." },
  { level: "output", under: 2, textEn: "Feasibility study, impact assessment and analysis report with recommendations.", textFr: "Étude de faisabilité, étude d’impact et rapport d’analyse assorti de recommandations." },
  { level: "output", under: 3, textEn: "Two practitioners coach a working group of ministries, agencies and civil society.", textFr: "Deux praticiens accompagnent un groupe de travail de ministères, d’agences et de la société civile." },
];

/** Number of the one indicator of which the record gives a value. */
const PRACTICES = 5;

const INDICATORS = [
  { result: 1, titleEn: "International conventions on migrant workers joined", titleFr: "Conventions internationales sur les travailleurs migrants auxquelles le pays a adhéré", rollUp: "latest", unitEn: "conventions", unitFr: "conventions", baseline: "0", baselineOn: "2016", baselineSource: `Page of the Action: no European or international convention on migrant workers. ${MAIN_SOURCE}` },
  { result: 2, titleEn: "Recommendations taken up by the ministry", titleFr: "Recommandations retenues par le ministère", countedBy: "recommendations_accepted", target: "3", baselineSource: RECONSTRUCTED },
  { result: 2, titleEn: "Recommendations implemented, with proof", titleFr: "Recommandations mises en œuvre, preuve à l’appui", countedBy: "recommendations_implemented" },
  { result: 3, titleEn: "Activities held with the working group", titleFr: "Activités tenues avec le groupe de travail", countedBy: "activities", target: "4", targetOn: "2018-06" },
  { result: 3, titleEn: "Countries whose practice the group studied", titleFr: "Pays dont le groupe a étudié la pratique", rollUp: "latest", unitEn: "countries", unitFr: "pays", target: "2", targetOn: "2018-06" },
  { result: 4, titleEn: "Outputs validated by the ministry", titleFr: "Produits livrables validés par le ministère", countedBy: "outputs", target: "3", targetOn: "2018-06" },
  { result: 5, titleEn: "Experts who coached the group", titleFr: "Experts ayant accompagné le groupe", countedBy: "experts", target: "2" },
  { result: 5, titleEn: "Days worked by the experts", titleFr: "Jours travaillés par les experts", countedBy: "expert_days", target: "20" },
];
