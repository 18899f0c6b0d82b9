import type postgres from "postgres";
import type { Actor } from "@/domain/policy/actor";
import type { RequestQuestion } from "@/domain/requests/questions";
import { askAssessors } from "@/domain/assessments/commands/ask-assessors";
import { attachLetter } from "@/domain/requests/commands/attach-letter";
import { consultServices } from "@/domain/requests/commands/consult-services";
import { returnRequest } from "@/domain/requests/commands/return-request";
import { saveRequest } from "@/domain/requests/commands/save-request";
import { sendRequest } from "@/domain/requests/commands/send-request";
import { startRequest } from "@/domain/requests/commands/start-request";
import { actor } from "./actors";
import { LIVE, LIVE_ROUND, type LiveRequest } from "./live-texts";
import { ORGANISATIONS } from "./organisations";
import { step, versionOf } from "./steps";
import { pdfFile } from "./tiny-pdf";

const DAY = 86_400_000;

/** Fictional requests of these days, so that somebody has something to do: a draft, one just sent, one in consultation. */
export async function startLiveRequests(owner: postgres.Sql): Promise<void> {
  await draft(owner, LIVE.draft, { person: actor("Elena"), startedAt: daysAgo(1) });
  await askedAgain(owner, await send(owner, LIVE.sent, { person: actor("Ilir"), startedAt: daysAgo(12) }));
  const reference = await send(owner, LIVE.consulted, { person: actor("Aminata"), startedAt: daysAgo(9) });
  const services = ["delegation CPV", "DG INTPA", "EEAS"].map((key) => ORGANISATIONS.find((one) => one.key === key)!.id);
  await step("live consult", consultServices, actor("Jonas"), { reference, version: await versionOf(owner, "requests", { reference }), services, vetoes: [], newServiceName: "" }, daysAgo(1));
  await step("live assess", askAssessors, actor("Marek"), { reference, assessors: [actor("Mira").userId, actor("Jonas").userId] }, daysAgo(1));
}

type Told = { person: Actor; startedAt: Date };

/** Starts a request, fills it, puts its letter on file and sends it. */
export async function send(owner: postgres.Sql, request: LiveRequest, told: Told): Promise<string> {
  const reference = await draft(owner, request, told);
  const sentAt = new Date(told.startedAt.getTime() + 3_600_000);
  await step(`live letter ${request.key}`, attachLetter, told.person, { reference, file: letter(request) }, sentAt);
  await step(`live send ${request.key}`, sendRequest, told.person, { reference, version: await versionOf(owner, "requests", { reference }), declaration: "on" }, sentAt);
  return reference;
}

/** Given back with a question and sent again two days later: a second version, and a round that was answered. */
async function askedAgain(owner: postgres.Sql, reference: string): Promise<void> {
  const version = () => versionOf(owner, "requests", { reference });
  await step("live return", returnRequest, actor("Mira"), { reference, version: await version(), reason: LIVE_ROUND.reason, questions: ["problem"] }, daysAgo(5));
  await step("live change", saveRequest, actor("Elena"), { reference, question: "problem", version: 1, need: LIVE_ROUND.need }, daysAgo(3));
  await step("live resend", sendRequest, actor("Ilir"), { reference, version: await version(), declaration: "on", roundAnswer: LIVE_ROUND.answer }, daysAgo(3));
}

async function draft(owner: postgres.Sql, { key, signatoryRank, ...need }: LiveRequest, { person, startedAt }: Told): Promise<string> {
  const { reference } = await step(`live start ${key}`, startRequest, person, {}, startedAt);
  const save = (question: RequestQuestion, answers: Record<string, unknown>) => step(`live save ${question} ${key}`, saveRequest, person, { reference, question, version: 0, ...answers }, startedAt);
  await save("language", { language: need.language });
  await save("title", { title: need.title });
  await save("problem", { need: need.need });
  if (need.expectedResult) await save("results", { expectedResult: need.expectedResult });
  await save("areas", { thematicArea: need.thematicArea, specificAreas: [] });
  if (signatoryRank) await save("signatory", { signatoryName: person.personName, signatoryRank });
  return reference;
}

function letter({ language, title }: LiveRequest): File {
  const words = language === "fr"
    ? { title: "Lettre d’approbation (démonstration)", paragraphs: [`Ce fichier de démonstration tient lieu de lettre signée pour la demande fictive « ${title} ».`] }
    : { title: "Endorsement letter (demonstration)", paragraphs: [`This demonstration file stands for the signed letter of the fictional request "${title}".`] };
  return pdfFile(language === "fr" ? "lettre-demonstration.pdf" : "letter-demonstration.pdf", { ...words, language });
}

const daysAgo = (days: number) => new Date(Date.now() - days * DAY);
