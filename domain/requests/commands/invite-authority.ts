import { and, eq, inArray } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { changesOf, recordChanges } from "@/db/save";
import { organisations, requestAuthorities } from "@/db/schema";
import { makeLink } from "@/domain/links/commands/make-link";
import { REQUESTER_KINDS } from "@/domain/organisations/lists";
import type { Actor } from "@/domain/policy/actor";
import { addDays } from "@/domain/shared/dates";
import { refuse, refuseField } from "@/domain/shared/problem";
import { command, demand, type Mail } from "@/server/command";
import { SIGNING_DAYS } from "../joint";
import { inviteAuthorityInput } from "../joint-schema";
import { REQUEST_EDITABLE } from "../lifecycle";
import { programmeDay } from "../opinion-clock";
import { about } from "./answer-party";
import { markAnswer } from "./keep-answer";
import { loadRequest, ofRequest, type LoadedRequest } from "./load-request";

/** Asks another institution to sign with the lead authority: by a link in a mail, in the service where it has seats, or on paper later. */
export const inviteAuthority = command({
  name: "joint.invite",
  input: inviteAuthorityInput,
  async run({ tx, actor, now }, input) {
    const request = await loadRequest(tx, input.reference);
    demand(actor, "request.edit", request.facts);
    if (!REQUEST_EDITABLE.some((state) => state === request.state)) refuse({ kind: "wrong_stage", noun: "requests", state: request.state, move: "send" });
    const institution = await institutionOf(tx, request, input);
    const id = crypto.randomUUID();
    await tx.insert(requestAuthorities).values({ id, requestId: request.id, ...institution.row, invitedEmail: input.invitedEmail });
    await markAnswer(tx, request.id, "partners", { actor, now });
    recordChanges(tx, changesOf({}, { institution: institution.name, email: input.invitedEmail }));
    return {
      output: { reference: input.reference },
      events: [{ type: "joint.invited", ...ofRequest(request), facts: { institution: institution.name } }],
      mail: await invitations(tx, request, { id, name: institution.name, organisationId: institution.row.organisationId, email: input.invitedEmail }, { actor, now }),
    };
  },
});

type Row = Pick<typeof requestAuthorities.$inferInsert, "organisationId" | "invitedName" | "invitedKind" | "invitedCountry">;

async function institutionOf(tx: Tx, request: LoadedRequest, { organisationId, invitedName, invitedKind, invitedCountry }: z.output<typeof inviteAuthorityInput>): Promise<{ name: string; row: Row }> {
  if (organisationId) {
    const [known] = await tx.select({ id: organisations.id, name: organisations.nameEn }).from(organisations).where(and(eq(organisations.id, organisationId), inArray(organisations.kind, [...REQUESTER_KINDS])));
    if (!known) refuseField("organisationId", "choose");
    if (request.authorities.some(({ id }) => id === known.id)) refuseField("organisationId", "alreadyAsked");
    return { name: known.name, row: { organisationId: known.id } };
  }
  if (!invitedName) refuseField("organisationId", "required");
  if (!invitedKind) refuseField("invitedKind", "choose");
  return { name: invitedName, row: { invitedName, invitedKind, invitedCountry: invitedCountry ?? request.country } };
}

/** To the people of its seats, and to the address that was given, which gets a link of its own. */
async function invitations(tx: Tx, request: LoadedRequest, party: { id: string; name: string; organisationId?: string | null; email: string | null }, { actor, now }: { actor: Actor; now: Date }): Promise<Mail[]> {
  const expiresOn = addDays(programmeDay(now), SIGNING_DAYS);
  const facts = { ...about(request), institution: party.name, invitedBy: actor.personName, need: request.need, expectedResult: request.expectedResult, expiresOn };
  const inSeats: Mail[] = party.organisationId ? [{ template: "joint.invited", to: { organisationId: party.organisationId }, requestId: request.id, facts }] : [];
  if (!party.email) return inSeats;
  const linkId = await makeLink(tx, { purpose: "joint_signature", subjectId: party.id, requestId: request.id, organisationId: actor.organisationId, toAddress: party.email, madeByName: actor.personName, now, expiresOn });
  return [...inSeats, { template: "joint.invited", to: { address: party.email, name: party.name, locale: actor.locale }, requestId: request.id, linkId, facts }];
}
