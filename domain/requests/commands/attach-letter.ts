import { documents } from "@/db/schema";
import { spaceOf, type Actor } from "@/domain/policy/actor";
import { LETTER_TYPES } from "@/domain/documents/media-type";
import { refuse } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { keepFile } from "@/server/files";
import { awaitsLetter } from "../lifecycle";
import { attachLetterInput } from "../schema";
import { markAnswer } from "./keep-answer";
import { loadRequest, type LoadedRequest } from "./load-request";

/** Puts the signed endorsement letter on file: by the authority, or by the facility that received it. */
export const attachLetter = command({
  name: "request.attach_letter",
  input: attachLetterInput,
  async run({ tx, actor, now }, { reference, file }) {
    const request = await loadRequest(tx, reference);
    demandUpload(actor, request);
    if (!awaitsLetter(request.state, isOfAuthority(actor) ? "authority" : "facility")) refuse({ kind: "wrong_stage", noun: "requests", state: request.state, move: "approve" });
    const kept = await keepFile(file, { types: LETTER_TYPES, key: "letterType" });
    const id = crypto.randomUUID();
    await tx.insert(documents).values({
      ...kept, id, requestId: request.id, kind: "endorsement_letter", audience: "authority", language: request.language,
      uploadedBy: actor.userId, uploadedByName: actor.personName, uploadedAt: now,
    });
    if (isOfAuthority(actor)) await markAnswer(tx, request.id, "letter", { actor, now });
    const facts = { file: kept.fileName, ...(isOfAuthority(actor) ? {} : { onBehalfOf: request.leadAuthorityName }) };
    return { output: { reference }, events: [{ type: "request.letter_added", subject: { table: "documents", id }, requestId: request.id, facts }] };
  },
});

function demandUpload(actor: Actor, request: LoadedRequest) {
  demand(actor, "document.upload");
  demand(actor, isOfAuthority(actor) ? "request.edit" : "request.record", request.facts);
}

const isOfAuthority = (actor: Actor) => spaceOf(actor.role) === "partner";
