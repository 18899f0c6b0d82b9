import { count, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { save } from "@/db/save";
import { documents, requestRounds, requests } from "@/db/schema";
import { CHECKLIST_TYPES } from "@/domain/documents/media-type";
import type { Actor } from "@/domain/policy/actor";
import { demandMove } from "@/domain/shared/lifecycle";
import { refuseField } from "@/domain/shared/problem";
import type { CommandEvent, Mail } from "@/server/command";
import { keepFile } from "@/server/files";
import { REQUEST_COURT, REQUEST_LIFECYCLE } from "../lifecycle";
import { programmeDay } from "../opinion-clock";
import type { RequestQuestion } from "../questions";
import { answerDay } from "../round-days";
import { ofRequest, type LoadedRequest } from "./load-request";

type Asked = { version: number; reason: string; questions: RequestQuestion[]; checklist?: File };
type Context = { actor: Actor; now: Date };

/** Gives a request back to its authority: opens a round with what is to be changed and by when, and tells everybody of the authority. */
export async function giveBack(tx: Tx, request: LoadedRequest, { version, reason, questions, checklist }: Asked, { actor, now }: Context): Promise<{ events: [CommandEvent]; mail: Mail[] }> {
  if (questions.length === 0 && !checklist) refuseField("questions", "checklist");
  const state = demandMove(REQUEST_LIFECYCLE, "returnToAuthority", { state: request.state });
  const [earlier] = await tx.select({ count: count() }).from(requestRounds).where(eq(requestRounds.requestId, request.id));
  const number = (earlier?.count ?? 0) + 1;
  const dueOn = answerDay(programmeDay(now), number);
  const checklistId = checklist ? await keepChecklist(tx, request, checklist, { actor, now }) : null;
  await save(tx, requests, request, version, { state, court: REQUEST_COURT[state], courtSince: programmeDay(now) });
  await tx.insert(requestRounds).values({ requestId: request.id, number, askedOn: programmeDay(now), askedAt: now, askedByName: actor.personName, reason, questions, checklistId, dueOn });
  const { reference, title } = request;
  return {
    events: [{ type: "request.returned", ...ofRequest(request), reason, facts: { number, dueOn, court: REQUEST_COURT[state] } }],
    mail: request.authorities.flatMap(({ id, state: signature }) => (signature !== "declined" ? [{ template: "request.returned" as const, to: { organisationId: id }, facts: { reference, title, reason, dueOn, by: actor.personName }, requestId: request.id }] : [])),
  };
}

async function keepChecklist(tx: Tx, request: LoadedRequest, file: File, { actor, now }: Context): Promise<string> {
  const kept = await keepFile(file, { types: CHECKLIST_TYPES, key: "fileType", field: "checklist" });
  const id = crypto.randomUUID();
  await tx.insert(documents).values({ ...kept, id, requestId: request.id, kind: "checklist", audience: "authority", language: request.language, uploadedBy: actor.userId, uploadedByName: actor.personName, uploadedAt: now });
  return id;
}
