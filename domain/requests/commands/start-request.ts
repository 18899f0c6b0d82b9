import { command, demand } from "@/server/command";
import { REQUEST_COURT } from "../lifecycle";
import { startRequestInput } from "../schema";
import { ofRequest } from "./load-request";
import { openDraft } from "./open-draft";

/** Opens a draft for the authority of the person who asks; what Suivi knows of them is filled in already. */
export const startRequest = command({
  name: "request.start",
  input: startRequestInput,
  async run({ tx, actor, now }) {
    demand(actor, "request.start");
    const draft = await openDraft(tx, { actor, now });
    return { output: { reference: draft.reference }, events: [{ type: "request.started", ...ofRequest(draft), facts: { court: REQUEST_COURT.draft } }] };
  },
});
