import { save } from "@/db/save";
import { requests } from "@/db/schema";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand } from "@/server/command";
import { describesNeed, isNotCivilSocietyAlone } from "../completeness";
import { REQUEST_COURT, REQUEST_LIFECYCLE } from "../lifecycle";
import { sendRequestInput } from "../schema";
import { loadRequest, ofRequest } from "./load-request";

/** Sends the request to the facility, for the first time or after it was given back. */
export const sendRequest = command({
  name: "request.send",
  input: sendRequestInput,
  async run({ tx, actor, now }, { reference, version }) {
    const request = await loadRequest(tx, reference);
    demand(actor, "request.send", request.facts);
    const state = demandMove(REQUEST_LIFECYCLE, "send", {
      state: request.state,
      met: { describesNeed: describesNeed(request), notCivilSocietyAlone: isNotCivilSocietyAlone(request.authorities.map(({ kind }) => kind)) },
      missing: (need) => ({ href: `/partner/requests/${reference}/edit/${need === "describesNeed" ? "need" : "about"}` }),
    });
    await save(tx, requests, request, version, {
      state, court: REQUEST_COURT[state], courtSince: dayOf(now),
      // The date of a request is the day it was first sent.
      submittedOn: request.submittedOn ?? dayOf(now),
    });
    return { output: { reference }, events: [{ type: "request.sent", ...ofRequest(request) }] };
  },
});
