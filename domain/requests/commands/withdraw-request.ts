import { save } from "@/db/save";
import { requests } from "@/db/schema";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand, type Mail } from "@/server/command";
import { REQUEST_COURT, REQUEST_LIFECYCLE } from "../lifecycle";
import { programmeDay } from "../opinion-clock";
import { withdrawRequestInput } from "../schema";
import { loadRequest, ofRequest, type LoadedRequest } from "./load-request";

/** Takes a request back before it is decided; it stays on record. */
export const withdrawRequest = command({
  name: "request.withdraw",
  input: withdrawRequestInput,
  async run({ tx, actor, now }, { reference, version, reason }) {
    const request = await loadRequest(tx, reference);
    demand(actor, "request.withdraw", request.facts);
    const state = demandMove(REQUEST_LIFECYCLE, "withdraw", { state: request.state });
    await save(tx, requests, request, version, { state, court: REQUEST_COURT[state], courtSince: programmeDay(now), withdrawnReason: reason });
    return { output: { reference }, events: [{ type: "request.withdrawn", ...ofRequest(request), reason, facts: { court: REQUEST_COURT[state] } }], mail: mailOf(request, reason) };
  },
});

/** The facility hears of it, unless it never saw the request. */
function mailOf({ id: requestId, state, reference, title, leadAuthorityName: authority }: LoadedRequest, reason: string | null): Mail[] {
  return state === "draft" ? [] : [{ template: "request.withdrawn", to: { role: "manager" }, facts: { reference, title, authority, reason: reason ?? "" }, requestId }];
}
