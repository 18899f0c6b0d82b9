import { save } from "@/db/save";
import { requests } from "@/db/schema";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand } from "@/server/command";
import { REQUEST_COURT, REQUEST_LIFECYCLE } from "../lifecycle";
import { returnRequestInput } from "../schema";
import { loadRequest, ofRequest } from "./load-request";

/** Gives a request back to the authority, saying what is missing. */
export const returnRequest = command({
  name: "request.return",
  input: returnRequestInput,
  async run({ tx, actor, now }, { reference, version, reason }) {
    const request = await loadRequest(tx, reference);
    demand(actor, "request.return", request.facts);
    const state = demandMove(REQUEST_LIFECYCLE, "returnToAuthority", { state: request.state });
    await save(tx, requests, request, version, { state, court: REQUEST_COURT[state], courtSince: dayOf(now) });
    return { output: { reference }, events: [{ type: "request.returned", ...ofRequest(request), reason }] };
  },
});
