import type { Actor } from "@/domain/policy/actor";
import type { RequestQuestion } from "@/domain/requests/questions";
import { attachLetter } from "@/domain/requests/commands/attach-letter";
import { consultServices } from "@/domain/requests/commands/consult-services";
import { decideRequest } from "@/domain/requests/commands/decide-request";
import { recordOpinion } from "@/domain/requests/commands/record-opinion";
import { saveRequest } from "@/domain/requests/commands/save-request";
import { sendRequest } from "@/domain/requests/commands/send-request";
import { startRequest } from "@/domain/requests/commands/start-request";
import { asOwner, done, versionOf } from "./doing";
import type { People } from "./people";

type Answers = Partial<Record<RequestQuestion, Record<string, unknown>>>;

/** Answers that describe a need, in Arabic and English, as an authority may write them. */
export const NEED = {
  title: { title: "Rights of migrant workers — حقوق العمال المهاجرين" },
  problem: { need: "Our law does not protect migrant workers and their families." },
  results: { expectedResult: "The ministry can compare its law with the conventions." },
  origin: { origin: "The mobility partnership of October 2016." },
  areas: { thematicArea: "legal_migration_and_mobility", specificAreas: ["labour_migration"] },
} satisfies Answers;

/** Answers questions one after another, as somebody who turns the pages of the form. */
export async function fill(actor: Actor, reference: string, answers: Answers): Promise<void> {
  for (const [question, fields] of Object.entries(answers)) await done(saveRequest, actor, { reference, question, version: await questionVersion(reference, question), ...fields });
}

/** The version of one question as its page carries it; 0 before anybody answered it. */
export async function questionVersion(reference: string, question: string): Promise<number> {
  const [row] = await asOwner((sql) => sql`select q.version from request_answers q join requests r on r.id = q.request_id where r.reference = ${reference} and q.question = ${question}`);
  return row?.version ?? 0;
}

/** A letter as a scanner makes it, as far as its first bytes can tell. */
export const letter = (name = "letter.pdf") => new File([`%PDF-1.4\n% ${crypto.randomUUID()}\n%%EOF\n`], name, { type: "application/pdf" });

const version = (reference: string) => versionOf("requests", reference);

/** A draft of the Ministry of the Interior that describes its need. */
export async function draftRequest(p: People): Promise<string> {
  const { reference } = await done(startRequest, p.elena, {});
  await fill(p.elena, reference, NEED);
  return reference;
}

/** The same, sent by its signatory. */
export async function sentRequest(p: People): Promise<string> {
  const reference = await draftRequest(p);
  await done(sendRequest, p.ilir, { reference, version: await version(reference), declaration: "yes" });
  return reference;
}

/** The same, with the EU delegation to Belarus asked for its opinion. */
export async function consultedRequest(p: People, more: Record<string, unknown> = {}, at?: Date): Promise<string> {
  const reference = await sentRequest(p);
  await done(consultServices, p.mira, { reference, version: await version(reference), services: [p.dana.organisationId], ...more }, at);
  return reference;
}

/** The opinions on a request, in the order of their services' names. */
export const opinionsOf = (reference: string) =>
  asOwner((sql) => sql<{ id: string; version: number; state: string; answer: string | null; asked_on: string; due_on: string; settled_on: string | null; has_veto: boolean; name_en: string }[]>`
    select p.id, p.version, p.state, p.answer, p.asked_on, p.due_on, p.settled_on, p.has_veto, o.name_en
    from opinions p join organisations o on o.id = p.organisation_id join requests r on r.id = p.request_id where r.reference = ${reference} order by o.name_en`);

/** The same with everything on file that approval asks for. */
export async function decidableRequest(p: People): Promise<string> {
  const reference = await consultedRequest(p);
  const [opinion] = await opinionsOf(reference);
  await done(recordOpinion, p.mira, { reference, opinionId: opinion!.id, version: 1, answer: "favourable" });
  await done(attachLetter, p.ilir, { reference, file: letter() });
  return reference;
}

/** An approved request of the Ministry of the Interior of Belarus, walked there by the people whose work it is. */
export async function approvedRequest(p: People): Promise<string> {
  const { reference } = await done(startRequest, p.ilir, {});
  await fill(p.ilir, reference, { ...NEED, signatory: { signatoryName: "I. Lebedev", signatoryRank: "Minister" } });
  await done(attachLetter, p.ilir, { reference, file: letter() });
  await done(sendRequest, p.ilir, { reference, version: await version(reference), declaration: "yes" });
  await done(consultServices, p.mira, { reference, version: await version(reference), services: [p.dana.organisationId] });
  const [opinion] = await opinionsOf(reference);
  await done(recordOpinion, p.mira, { reference, opinionId: opinion!.id, version: 1, answer: "favourable" });
  await done(decideRequest, p.marek, { reference, version: await version(reference), outcome: "approved" });
  return reference;
}
