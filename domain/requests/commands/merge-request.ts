import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { save } from "@/db/save";
import { requestAuthorities, requests } from "@/db/schema";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand, type Mail } from "@/server/command";
import { REQUEST_COURT, REQUEST_LIFECYCLE, REQUEST_OPEN } from "../lifecycle";
import { programmeDay } from "../opinion-clock";
import { mergeRequestInput } from "../schema";
import { loadRequest, ofRequest, type LoadedRequest } from "./load-request";

/** Ends a request that asks for the same as another one: its authorities ask there from now on, it stays on record, and they are told. */
export const mergeRequest = command({
  name: "request.merge",
  input: mergeRequestInput,
  async run({ tx, actor, now }, { reference, version, into: intoReference, intoVersion, reason }) {
    // Two merges at once of the same two requests, one each way, wait for each other here.
    await tx.select({ id: requests.id }).from(requests).where(inArray(requests.reference, [reference, intoReference])).orderBy(asc(requests.id)).for("update");
    const request = await loadRequest(tx, reference);
    const into = await loadRequest(tx, intoReference);
    demand(actor, "request.merge", request.facts);
    const otherIsOpen = into.id !== request.id && REQUEST_OPEN.some((one) => one === into.state);
    const state = demandMove(REQUEST_LIFECYCLE, "merge", { state: request.state, met: { otherIsOpen } });
    await save(tx, requests, request, version, { state, court: REQUEST_COURT[state], courtSince: programmeDay(now), mergedIntoId: into.id });
    await save(tx, requests, into, intoVersion, {});
    const joined = await joinAuthorities(tx, request, into);
    return {
      output: { reference, into: intoReference },
      events: [
        { type: "request.merged", ...ofRequest(request), reason, facts: { to: intoReference, title: into.title, court: REQUEST_COURT[state] } },
        { type: "request.joined", ...ofRequest(into), reason, facts: { from: reference, title: request.title, institution: joined.join(", ") } },
      ],
      mail: mailOf(request, into, { reason, by: actor.personName }),
    };
  },
});

/**
 * Whoever asks in the duplicate asks in the other request too, signed as it signed; nobody twice. Who was invited by name takes
 * its invitation along. Returns the names of those who are new there.
 */
async function joinAuthorities(tx: Tx, request: LoadedRequest, into: LoadedRequest): Promise<string[]> {
  const rowsOf = (requestId: string) => tx.select().from(requestAuthorities).where(eq(requestAuthorities.requestId, requestId));
  const there = await rowsOf(into.id);
  for (const { id: _, version: __, requestId: ___, isLead: ____, ...authority } of await rowsOf(request.id)) {
    if (!authority.organisationId || authority.state === "declined") continue;
    const already = there.find((one) => one.organisationId === authority.organisationId);
    if (!already) await tx.insert(requestAuthorities).values({ ...authority, requestId: into.id });
    else if (already.state !== "signed" && authority.state === "signed") await signAsThere(tx, already, authority);
  }
  await tx.update(requestAuthorities).set({ requestId: into.id }).where(and(eq(requestAuthorities.requestId, request.id), isNull(requestAuthorities.organisationId)));
  return request.authorities.filter(({ id, state }) => state !== "declined" && !there.some(({ organisationId }) => organisationId === id)).map(({ name }) => name);
}

type JointRow = typeof requestAuthorities.$inferSelect;

async function signAsThere(tx: Tx, { id, version }: JointRow, { signedOn, signedVia, signatoryName, signatoryRank, letterId }: Pick<JointRow, "signedOn" | "signedVia" | "signatoryName" | "signatoryRank" | "letterId">): Promise<void> {
  await tx.update(requestAuthorities).set({ state: "signed", signedOn, signedVia, signatoryName, signatoryRank, letterId, declineReason: null, version: version + 1 }).where(eq(requestAuthorities.id, id));
}

/** Everybody who asked in the duplicate hears where it goes on. */
function mailOf({ id: requestId, reference, title, leadAuthorityName: authority, authorities }: LoadedRequest, into: LoadedRequest, { reason, by }: { reason: string | null; by: string }): Mail[] {
  const facts = { reference, title, authority, intoReference: into.reference, intoTitle: into.title, reason: reason ?? "", by };
  return authorities.map(({ id: organisationId }) => ({ template: "request.merged", to: { organisationId }, facts, requestId }));
}
