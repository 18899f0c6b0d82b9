import type postgres from "postgres";
import { launchAction } from "@/domain/actions/commands/launch-action";
import { planActivity } from "@/domain/activities/commands/plan-activity";
import { acceptConcept } from "@/domain/concepts/commands/accept-concept";
import { checkConceptTranslation } from "@/domain/concepts/commands/check-concept-translation";
import { commentConcept } from "@/domain/concepts/commands/comment-concept";
import { resolveComment } from "@/domain/concepts/commands/resolve-comment";
import { reviseConcept } from "@/domain/concepts/commands/revise-concept";
import { saveConcept } from "@/domain/concepts/commands/save-concept";
import { sendConcept } from "@/domain/concepts/commands/send-concept";
import { translateConcept } from "@/domain/concepts/commands/translate-concept";
import { CONCEPT_PARTS, quoteOf } from "@/domain/concepts/parts";
import { addMember } from "@/domain/working-groups/commands/add-member";
import { formGroup } from "@/domain/working-groups/commands/form-group";
import { actor } from "../actors";
import { idIn, step, versionOf } from "../steps";
import { RECONSTRUCTED } from "./words";

/** Concept accepted by both sides, work plan, working group, launch. */
export async function designBelarus(owner: postgres.Sql, reference: string): Promise<void> {
  for (const activity of PLAN) await step(`belarus plan ${activity.titleEn}`, planActivity, actor("Mira"), { reference, mode: "on_site", place: "", expectedOutput: "", ...activity }, "2017-01-18");
  await agreeOnConcept(owner, reference);
  await formTheGroup(reference);
  await step("belarus launch", launchAction, actor("Mira"), { reference, version: await versionOf(owner, "actions", { reference }) }, "2017-02-13");
}

async function agreeOnConcept(owner: postgres.Sql, reference: string): Promise<void> {
  const actionId = await idIn(owner, "actions", { reference });
  await step("belarus concept", saveConcept, actor("Mira"), { reference, language: "en", version: "", ...CONCEPT }, "2017-01-16");
  const at = async () => ({ reference, version: await versionOf(owner, "concepts", { action_id: actionId }) });
  await step("belarus concept in French", translateConcept, actor("Mira"), { ...CONCEPT_IN_FRENCH, reference, language: "fr", origin: "human_translation", fits: "on", version: 0 }, "2017-01-18");
  await step("belarus concept in French checked", checkConceptTranslation, actor("Marek"), { reference, language: "fr", version: CONCEPT_PARTS.length }, "2017-01-19");
  await step("belarus concept sent", sendConcept, actor("Mira"), await at(), "2017-01-20");
  await discussConcept(owner, reference, actionId);
  await step("belarus concept revised", reviseConcept, actor("Elena"), { ...(await at()), ...CONCEPT, expectedResults: RESULTS_OF_THE_MINISTRY }, "2017-01-27");
  await step("belarus concept in French again", translateConcept, actor("Mira"), { ...CONCEPT_IN_FRENCH, expectedResults: RESULTS_IN_FRENCH, reference, language: "fr", origin: "human_translation", fits: "on", version: CONCEPT_PARTS.length }, "2017-01-28");
  await step("belarus concept in French checked again", checkConceptTranslation, actor("Marek"), { reference, language: "fr", version: CONCEPT_PARTS.length + 1 }, "2017-01-29");
  await step("belarus concept facility", acceptConcept, actor("Mira"), { ...(await at()), languages: ["fr"] }, "2017-01-30");
  await step("belarus concept ministry", acceptConcept, actor("Ilir"), { ...(await at()), languages: ["fr"] }, "2017-02-03");
}

/** What both sides said of it: among the facility's people, and across the table. */
async function discussConcept(owner: postgres.Sql, reference: string, actionId: string): Promise<void> {
  const onto = (part: "risks" | "expectedResults") => ({ reference, paragraph: `${part}|${quoteOf(CONCEPT[part])}` });
  await step("belarus concept inside", commentConcept, actor("Marek"), { ...onto("risks"), audience: "facility", text: `Whom would the results serve if the frame were suspended? Ask the delegation before the launch. ${RECONSTRUCTED}` }, "2017-01-23");
  await step("belarus concept asked", commentConcept, actor("Ilir"), { ...onto("expectedResults"), text: `Advice should name who has to act. ${RECONSTRUCTED}` }, "2017-01-25");
  const commentId = await idIn(owner, "concept_comments", { action_id: actionId, part: "expectedResults" });
  await step("belarus concept settled", resolveComment, actor("Mira"), { reference, commentId, version: 1 }, "2017-01-30");
}

async function formTheGroup(reference: string): Promise<void> {
  await step("belarus group", formGroup, actor("Mira"), {
    reference, name: "Working group on the rights of migrant workers", organisationId: actor("Ilir").organisationId, function: "Chair", formedOn: "2017-02",
    mandate: `Ad hoc and informal: study the conventions, compare them with national law, help to write the analysis report. ${RECONSTRUCTED}`,
  }, "2017-02-10");
  for (const member of MEMBERS) await step(`belarus member ${member.newOrganisation}`, addMember, actor("Mira"), { reference, role: "member", joinedOn: "2017-02", ...member }, "2017-02-10");
}

// The record speaks of ministries, employment agencies and civil society; it names none of them but the chair.
const MEMBERS = [
  { newOrganisation: "Other ministries concerned (not named in the public record)", newOrganisationKind: "ministry" },
  { newOrganisation: "Employment agencies (not named in the public record)", newOrganisationKind: "agency" },
  { newOrganisation: "Civil society organisations (not named in the public record)", newOrganisationKind: "civil_society" },
];

const PLAN = [
  { type: "working_group_meeting", titleEn: "Working group compares ILO conventions with national law", titleFr: "Le groupe de travail compare les conventions de l’OIT avec le droit national", startsOn: "2017-03", endsOn: "2018-04", ownerName: "Working group" },
  { type: "expert_mission", titleEn: "Expert mission: how to join and transpose a convention", titleFr: "Mission d’experts : adhérer à une convention et la transposer", startsOn: "2017-05", endsOn: "2017-05", ownerName: "Mira" },
  { type: "expert_mission", titleEn: "Expert mission: gaps, effects and draft advice", titleFr: "Mission d’experts : écarts, effets et projet de conseils", startsOn: "2017-11", endsOn: "2017-11", ownerName: "Mira", needs: ["2"] },
  { type: "final_presentation", titleEn: "Workshop on laws and policies for better management of labour migration", titleFr: "Atelier sur les lois et les politiques pour mieux gérer la migration de travail", startsOn: "2018-06", endsOn: "2018-06", place: "Minsk" },
];

const RESULTS_OF_THE_MINISTRY = "A feasibility study, an impact assessment and an analysis report with recommendations, each of which names who has to act.";

const CONCEPT = {
  purpose: "Help the ministry decide whether Belarus should join the ILO and UN conventions on migrant workers, and what this would change in its law.",
  approach: "Two practitioners work beside a national group of several institutions, chaired by the ministry: a serving official of a Member State who knows how such a convention is applied, and an expert from a partner country that went through the same question. The group compares texts article by article and writes the analysis itself; the experts coach.",
  plannedActivities: "Comparison by the working group; expert missions (the public record gives no number: two stand for them here); a workshop in Minsk that presents the results.",
  expectedResults: "A feasibility study, an impact assessment and an analysis report with recommendations.",
  risks: "The effect depends on the recommendations being applied. The political frame may change.",
  otherInitiatives: `ILO Decent Work Country Programmes in Eastern Europe and Central Asia. The Mobility Partnership of October 2016. ${RECONSTRUCTED}`,
};

const RESULTS_IN_FRENCH = "Une étude de faisabilité, une analyse d’impact et un rapport d’analyse assorti de recommandations, dont chacune désigne qui doit agir.";

const CONCEPT_IN_FRENCH = {
  purpose: "Aider le ministère à décider si la Biélorussie doit adhérer aux conventions de l’OIT et de l’ONU sur les travailleurs migrants, et ce que cela changerait dans son droit.",
  approach: "Deux praticiens travaillent aux côtés d’un groupe national réunissant plusieurs institutions sous la présidence du ministère : un fonctionnaire en poste d’un État membre, qui sait comment une telle convention s’applique, et un expert d’un pays partenaire qui s’est posé la même question. Le groupe compare les textes article par article et rédige lui-même l’analyse ; les experts l’accompagnent.",
  plannedActivities: "Comparaison par le groupe de travail ; missions d’experts (les sources publiques n’en donnent pas le nombre : deux les représentent ici) ; un atelier à Minsk qui présente les résultats.",
  expectedResults: "Une étude de faisabilité, une analyse d’impact et un rapport d’analyse assorti de recommandations.",
  risks: "L’effet dépend de l’application des recommandations. Le cadre politique peut changer.",
  otherInitiatives: "Programmes par pays de l’OIT pour le travail décent en Europe orientale et en Asie centrale. Le partenariat pour la mobilité d’octobre 2016. Reconstitué pour la démonstration ; les sources publiques ne donnent pas de date.",
};
