import { eq } from "drizzle-orm";
import { nextNumber } from "@/db/counters";
import { organisations, requestAuthorities, requests, users } from "@/db/schema";
import { dayOf } from "@/domain/shared/dates";
import { command, demand, found } from "@/server/command";
import { REQUEST_COURT } from "../lifecycle";
import { requestReferenceOf } from "../reference";
import { startRequestInput } from "../schema";
import { ofRequest } from "./load-request";
import { phaseAt } from "./phase-at";

/** Opens a draft for the authority of the person who asks; what Suivi knows of them is filled in already. */
export const startRequest = command({
  name: "request.start",
  input: startRequestInput,
  async run({ tx, actor, now }) {
    demand(actor, "request.start");
    const [authority] = await tx.select({ id: organisations.id, nameEn: organisations.nameEn, country: organisations.country }).from(organisations).where(eq(organisations.id, actor.organisationId));
    const lead = found(authority);
    const [person] = await tx.select({ email: users.email }).from(users).where(eq(users.id, actor.userId));
    const year = dayOf(now).slice(0, 4);
    const draft = { id: crypto.randomUUID(), reference: requestReferenceOf(year, await nextNumber(tx, "request", year)) };
    await tx.insert(requests).values({
      ...draft, state: "draft", channel: "portal", leadAuthorityId: lead.id, leadAuthorityName: lead.nameEn, country: lead.country, phaseId: await phaseAt(tx, dayOf(now)), language: actor.locale,
      contactName: actor.personName, contactEmail: person?.email ?? "", court: REQUEST_COURT.draft, courtSince: dayOf(now), lastEditedByName: actor.personName, createdAt: now,
    });
    await tx.insert(requestAuthorities).values({ requestId: draft.id, organisationId: lead.id, isLead: true });
    return { output: { reference: draft.reference }, events: [{ type: "request.started", ...ofRequest(draft) }] };
  },
});
