import { draftLesson } from "@/domain/lessons/commands/draft-lesson";
import { validateLesson } from "@/domain/lessons/commands/validate-lesson";
import { writeLesson } from "@/domain/lessons/commands/write-lesson";
import { actor } from "../actors";
import { step } from "../steps";

/** What the Action taught: three lessons that a second person has validated, in English and French, and one that is still a draft. */
export async function learnFromBelarus(reference: string): Promise<void> {
  for (const [index, { en, fr, isDraft, ...about }] of LESSONS.entries()) {
    const number = index + 1;
    await step(`belarus lesson ${number}`, draftLesson, actor("Mira"), { reference, theme: "legal_migration_and_mobility", ...about, language: "en", origin: "written", version: 0, body: en }, "2018-06-20");
    await step(`belarus lesson ${number} french`, writeLesson, actor("Mira"), { reference, number, language: "fr", origin: "human_translation", fits: "on", version: 0, body: fr }, "2018-06-21");
    if (!isDraft) await step(`belarus lesson ${number} valid`, validateLesson, actor("Marek"), { reference, number, version: 1 }, "2018-06-27");
  }
}

const LESSONS: readonly { en: string; fr: string; activityType?: string; country?: string; characteristic?: string; learntFrom?: string; isDraft?: boolean }[] = [
  {
    en: "When officials compare their own law with a convention article by article, they trust the gaps they find, and the experts need only explain what each gap means for the people concerned.",
    fr: "Quand les fonctionnaires comparent eux-mêmes leur droit à une convention, article par article, ils se fient aux lacunes qu’ils trouvent, et les experts n’ont plus qu’à expliquer ce que chacune signifie pour les personnes concernées.",
    activityType: "expert_mission", characteristic: "embedded_in_priorities", learntFrom: "output:1",
  },
  {
    en: "Present the report to several ministries on the same day, with the head of the delegation in the room: nobody then reads it as the wish of one ministry.",
    fr: "Présenter le rapport le même jour à plusieurs ministères, en présence du chef de la délégation : personne ne le lit alors comme le souhait d’un seul ministère.",
    activityType: "final_presentation", characteristic: "high_level_endorsement", learntFrom: "final_report",
  },
  {
    en: "A serving official of a Member State and a former official of a neighbouring country answer different questions: one says what joining demands, the other how a similar administration went about it.",
    fr: "Un fonctionnaire en poste d’un État membre et un ancien fonctionnaire d’un pays voisin répondent à des questions différentes : l’un dit ce qu’exige l’adhésion, l’autre comment une administration semblable s’y est prise.",
    activityType: "expert_mission", country: "BLR", characteristic: "eu_added_value", learntFrom: "output:3",
  },
  {
    en: "Agree early who carries the advice on if the political frame of the partnership changes.",
    fr: "Convenir tôt de qui portera les recommandations si le cadre politique du partenariat change.",
    activityType: "working_group_meeting", country: "BLR", isDraft: true,
  },
];
