import { save } from "@/db/save";
import { requests } from "@/db/schema";
import { refuse } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { awaitsLetter } from "../lifecycle";
import { recordSignatoryInput } from "../schema";
import { loadRequest, ofRequest } from "./load-request";

/** Records for the authority who signed the endorsement letter, as the letter says. */
export const recordSignatory = command({
  name: "request.record_signatory",
  input: recordSignatoryInput,
  async run({ tx, actor }, { reference, version, signatoryName, signatoryRank }) {
    const request = await loadRequest(tx, reference);
    demand(actor, "request.record", request.facts);
    if (!awaitsLetter(request.state, "facility")) refuse({ kind: "wrong_stage", noun: "requests", state: request.state, move: "approve" });
    await save(tx, requests, request, version, { signatoryName, signatoryRank });
    return { output: { reference }, events: [{ type: "request.saved", ...ofRequest(request), facts: { onBehalfOf: request.leadAuthorityName } }] };
  },
});
