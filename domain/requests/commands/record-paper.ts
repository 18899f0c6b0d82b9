import { documents } from "@/db/schema";
import { LETTER_TYPES } from "@/domain/documents/media-type";
import { command, demand } from "@/server/command";
import { keepFile } from "@/server/files";
import { recordPaperInput } from "../joint-schema";
import { signParty } from "./answer-party";
import { demandUnanswered, loadParty } from "./load-party";
import { loadRequest } from "./load-request";

/** Records that an institution signed on paper, with its letter. */
export const recordPaper = command({
  name: "joint.record_paper",
  input: recordPaperInput,
  async run({ tx, actor, now }, { reference, partyId, signatoryName, signatoryRank, file }) {
    const request = await loadRequest(tx, reference);
    demand(actor, "request.edit", request.facts);
    const party = await loadParty(tx, request.id, partyId);
    demandUnanswered(request, party);
    const kept = await keepFile(file, { types: LETTER_TYPES, key: "letterType" });
    const letterId = crypto.randomUUID();
    await tx.insert(documents).values({ ...kept, id: letterId, requestId: request.id, kind: "joint_letter", audience: "authority", language: request.language, uploadedBy: actor.userId, uploadedByName: actor.personName, uploadedAt: now });
    const { event, mail } = await signParty(tx, request, party, { signedVia: "paper", signatoryName, signatoryRank, letterId }, now);
    return { output: { reference }, events: [event], mail: [mail] };
  },
});
