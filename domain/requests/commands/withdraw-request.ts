import { save } from "@/db/save";
import { requests } from "@/db/schema";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand } from "@/server/command";
import { REQUEST_COURT, REQUEST_LIFECYCLE } from "../lifecycle";
import { withdrawRequestInput } from "../schema";
import { loadRequest, ofRequest } from "./load-request";

/** Takes a request back before it is decided; it stays on record. */
export const withdrawRequest = command({
  name: "request.withdraw",
  input: withdrawRequestInput,
  async run({ tx, actor, now }, { reference, version, reason }) {
    const request = await loadRequest(tx, reference);
    demand(actor, "request.withdraw", request.facts);
    const state = demandMove(REQUEST_LIFECYCLE, "withdraw", { state: request.state });
    await save(tx, requests, request, version, { state, court: REQUEST_COURT[state], courtSince: dayOf(now), withdrawnReason: reason });
    return { output: { reference }, events: [{ type: "request.withdrawn", ...ofRequest(request), reason }] };
  },
});
