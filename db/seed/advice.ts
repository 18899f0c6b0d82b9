import type postgres from "postgres";
import { askForUpdates } from "@/domain/recommendations/commands/ask-for-updates";
import { proposeRecommendation } from "@/domain/recommendations/commands/propose-recommendation";
import { recordAnswer } from "@/domain/recommendations/commands/record-answer";
import { rewordRecommendation } from "@/domain/recommendations/commands/reword-recommendation";
import { dayOf } from "@/domain/shared/dates";
import { actor } from "./actors";
import { LOOKING } from "./looking";
import { idIn, step } from "./steps";
import { pdfFile } from "./tiny-pdf";

const DAY = 86_400_000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY);

/** Fictional advice on the Action whose mission is fictional too: answered by letter, one past its date and met with silence, one asked about lately, one without an answer. */
export async function giveAdvice(owner: postgres.Sql): Promise<void> {
  const action_id = await idIn(owner, "actions", { reference: LOOKING });
  for (const [index, { asked, ...advice }] of ADVICE.entries()) {
    const { number } = await step(`advice ${index}`, proposeRecommendation, actor("Marek"), { reference: LOOKING, addresseeName: BODY, origins: ["activity:1"], ...CONTACT, ...advice }, daysAgo(70));
    if (asked === null) {
      // The English moves on; its French still says what it said before.
      const { textEn, textFr, category, priority } = advice;
      await step(`advice reworded ${index}`, rewordRecommendation, actor("Marek"), { reference: LOOKING, number, version: 1, textEn: textEn.replace("from abroad", "from abroad and to explain them"), textFr, category, priority }, daysAgo(50));
      continue;
    }
    const letter = pdfFile("answer.pdf", { title: "Answer to the recommendations", language: "en", paragraphs: ["This is a demonstration file. It stands for a signed letter of the ministry."] });
    await step(`advice answered ${index}`, recordAnswer, actor("Marek"), { reference: LOOKING, number, version: 1, answer: "accept", reason: "", signatoryName: "A deputy minister (demonstration)", answeredOn: dayOf(daysAgo(62)), letter }, daysAgo(60));
    await step(`advice asked ${index}`, askForUpdates, actor("Marek"), { chosen: [await idIn(owner, "recommendations", { action_id, number })], message: "Two clicks are enough." }, daysAgo(asked));
  }
}

const BODY = "Ministry of Labour and Social Protection (demonstration)";
const CONTACT = { contactName: "Lidia (demonstration)", contactEmail: "lidia@labour.example", contactLocale: "en" };

/** `asked`: how many days ago somebody was asked what became of it; null where it has no answer yet. */
const ADVICE = [
  { textEn: "Demonstration: name a contact for workers abroad in each consulate.", textFr: "Démonstration : nommer dans chaque consulat une personne à qui s’adressent les travailleurs à l’étranger.", category: "institution", priority: "medium", dueOn: dayOf(daysAgo(12)), asked: 45 },
  { textEn: "Demonstration: publish each quarter how many contracts were checked before departure.", textFr: "Démonstration : publier chaque trimestre le nombre de contrats vérifiés avant le départ.", translation: "machine_translation", category: "data", priority: "high", dueOn: "", asked: 4 },
  { textEn: "Demonstration: train labour inspectors to read contracts from abroad.", textFr: "Démonstration : former les inspecteurs du travail à la lecture des contrats étrangers.", category: "capacity", priority: "low", dueOn: "", asked: null },
];
