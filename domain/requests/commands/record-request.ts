import type { z } from "zod";
import { changesOf, recordChanges } from "@/db/save";
import { nextNumber } from "@/db/counters";
import type { Tx } from "@/db/client";
import { requestAuthorities, requests } from "@/db/schema";
import { refuseFuture } from "@/domain/actions/commands/refuse-future";
import { findOrganisation, insertOrganisation, organisationAdded } from "@/domain/organisations/commands/add-organisation";
import { REQUESTER_KINDS } from "@/domain/organisations/lists";
import { refuse, refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { isNotCivilSocietyAlone } from "../completeness";
import { REQUEST_COURT } from "../lifecycle";
import { programmeDay } from "../opinion-clock";
import { requestReferenceOf } from "../reference";
import { recordRequestInput } from "../schema";
import { keepVersion } from "./keep-version";
import { loadRequest, ofRequest } from "./load-request";
import { phaseAt } from "./phase-at";
import { insertAuthorities } from "./insert-authorities";

/** Records a request that came by letter or through the EU delegation, with the date it carries, as if it had been sent. */
export const recordRequest = command({
  name: "request.record",
  input: recordRequestInput,
  async run({ tx, actor, now }, input) {
    demand(actor, "request.record");
    const { authority, isNew } = await askingAuthority(tx, input);
    refuseFuture("requestedOn", input.requestedOn, { now, countries: authority.country ? [authority.country] : [] });
    const year = input.requestedOn.slice(0, 4);
    const request = { id: crypto.randomUUID(), reference: requestReferenceOf(year, await nextNumber(tx, "request", year)) };
    await tx.insert(requests).values({
      ...request, ...answersOf(input), state: "submitted", channel: input.channel, leadAuthorityId: authority.id, leadAuthorityName: authority.nameEn, country: authority.country, phaseId: await phaseAt(tx, input.requestedOn),
      submittedOn: input.requestedOn, court: REQUEST_COURT.submitted, courtSince: programmeDay(now), lastEditedByName: actor.personName, createdAt: now,
    });
    await tx.insert(requestAuthorities).values({ requestId: request.id, organisationId: authority.id, isLead: true, state: "signed", signedOn: input.requestedOn, signedVia: "paper", signatoryName: input.signatoryName, signatoryRank: input.signatoryRank });
    recordChanges(tx, changesOf({}, { ...answersOf(input), channel: input.channel, leadAuthorityName: authority.nameEn, submittedOn: input.requestedOn }));
    const joint = [...input.jointAuthorities, ...(input.jointAuthorityId ? [input.jointAuthorityId] : [])];
    await insertAuthorities(tx, request.id, { ids: [...new Set(joint)].filter((id) => id !== authority.id), signedOn: input.requestedOn });
    const recordedAs = await loadRequest(tx, request.reference);
    await keepVersion(tx, recordedAs, { sentOn: programmeDay(now), sentByName: actor.personName });
    if (!isNotCivilSocietyAlone(recordedAs.authorities)) refuse({ kind: "unmet", missing: [{ key: "requests.notCivilSocietyAlone" }] });
    const recorded = { type: "request.recorded" as const, ...ofRequest(request), facts: { channel: input.channel, onBehalfOf: authority.nameEn, court: REQUEST_COURT.submitted } };
    return { output: { reference: request.reference }, events: [recorded, ...(isNew ? [organisationAdded(authority)] : [])] };
  },
});

type RecordRequest = z.output<typeof recordRequestInput>;

async function askingAuthority(tx: Tx, input: RecordRequest) {
  if (input.authorityId) {
    const known = await findOrganisation(tx, input.authorityId);
    if (!known || !REQUESTER_KINDS.some((kind) => kind === known.kind)) refuseField("authorityId", "choose");
    return { authority: { ...known, country: known.country ?? input.newAuthorityCountry }, isNew: false };
  }
  if (!input.newAuthorityName) refuseField("authorityId", "required");
  if (!input.newAuthorityKind) refuseField("newAuthorityKind", "choose");
  const added = await insertOrganisation(tx, { nameEn: input.newAuthorityName, kind: input.newAuthorityKind, country: input.newAuthorityCountry });
  return { authority: { ...added, country: added.country ?? null }, isNew: true };
}

function answersOf(input: RecordRequest) {
  const { title, need, expectedResult, language, origin, otherSupport, preferredPeriod, thematicArea, specificAreas, contactName, contactEmail, contactPhone, signatoryName, signatoryRank } = input;
  return {
    title, need, language, thematicArea, specificAreas, signatoryName, signatoryRank, origin: origin ?? "", otherSupport: otherSupport ?? "", preferredPeriod: preferredPeriod ?? "",
    expectedResult: expectedResult ?? "", contactName: contactName ?? "", contactEmail: contactEmail ?? "", contactPhone: contactPhone ?? "",
  };
}
