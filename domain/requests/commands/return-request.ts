import { command, demand } from "@/server/command";
import { returnRequestInput } from "../schema";
import { giveBack } from "./give-back";
import { loadRequest } from "./load-request";

/** Gives a request back to the authority, with the questions or the checklist that say what is missing. */
export const returnRequest = command({
  name: "request.return",
  input: returnRequestInput,
  async run({ tx, actor, now }, { reference, ...asked }) {
    const request = await loadRequest(tx, reference);
    demand(actor, "request.return", request.facts);
    return { output: { reference }, ...(await giveBack(tx, request, asked, { actor, now })) };
  },
});
