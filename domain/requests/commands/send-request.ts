import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { save } from "@/db/save";
import { requestAuthorities, requests } from "@/db/schema";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand, type Mail } from "@/server/command";
import { describesNeed, isNotCivilSocietyAlone } from "../completeness";
import { REQUEST_COURT, REQUEST_LIFECYCLE } from "../lifecycle";
import { programmeDay } from "../opinion-clock";
import { sendRequestInput } from "../schema";
import { keepVersion } from "./keep-version";
import { loadRequest, ofRequest, type LoadedRequest } from "./load-request";
import { answerRound, openRound } from "./rounds";

/** Sends the request to the facility, for the first time or after it was given back. The lead authority signs by it. */
export const sendRequest = command({
  name: "request.send",
  input: sendRequestInput,
  needsFreshProof: true,
  async run({ tx, actor, now }, { reference, version, roundAnswer }) {
    const request = await loadRequest(tx, reference);
    demand(actor, "request.send", request.facts);
    const round = await openRound(tx, request.id);
    const at = `/partner/requests/${reference}`;
    const state = demandMove(REQUEST_LIFECYCLE, "send", {
      state: request.state,
      met: { describesNeed: describesNeed(request), notCivilSocietyAlone: isNotCivilSocietyAlone(request.authorities), roundAnswered: !round || round.left.length === 0 },
      missing: (need) => ({ href: need === "notCivilSocietyAlone" ? `${at}/partners` : need === "roundAnswered" ? `${at}/${round!.left[0]}?from=check` : at }),
    });
    if (round) await answerRound(tx, round, { answer: roundAnswer, actor, now });
    const number = await keepVersion(tx, request, { sentOn: programmeDay(now), sentByName: actor.personName });
    // The date of a request is the day it was first sent.
    await save(tx, requests, request, version, { state, court: REQUEST_COURT[state], courtSince: programmeDay(now), submittedOn: request.submittedOn ?? programmeDay(now) });
    await signForLead(tx, request, programmeDay(now));
    return {
      output: { reference },
      events: [{ type: "request.sent", ...ofRequest(request), facts: { number, court: REQUEST_COURT[state] }, reason: roundAnswer }],
      mail: mailOf(request, { isFirst: number === 1, sentBy: actor.personName, sentOn: programmeDay(now) }),
    };
  },
});

async function signForLead(tx: Tx, { id, signatoryName, signatoryRank }: LoadedRequest, signedOn: string): Promise<void> {
  await tx.update(requestAuthorities).set({ state: "signed", signedOn, signedVia: "portal", signatoryName, signatoryRank }).where(and(eq(requestAuthorities.requestId, id), eq(requestAuthorities.isLead, true)));
}

/** A copy to the people of the authority, and the news to the facility. */
function mailOf(request: LoadedRequest, { isFirst, sentBy, sentOn }: { isFirst: boolean; sentBy: string; sentOn: string }): Mail[] {
  const { id: requestId, reference, title, need, expectedResult, leadAuthorityName: authority } = request;
  const facts = { reference, title, authority, sentBy, sentOn, need, expectedResult };
  return [
    { template: "request.sent", to: { organisationId: request.leadAuthorityId }, facts, requestId },
    { template: isFirst ? "request.arrived" : "request.resent", to: { role: "manager" }, facts, requestId },
  ];
}
