import { eq } from "drizzle-orm";
import { nextNumber } from "@/db/counters";
import type { Tx } from "@/db/client";
import { organisations, requestAuthorities, requests, users } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import { found } from "@/server/command";
import { REQUEST_COURT } from "../lifecycle";
import { programmeDay } from "../opinion-clock";
import { requestReferenceOf } from "../reference";
import { phaseAt } from "./phase-at";

type Draft = { actor: Actor; now: Date; answers?: Partial<typeof requests.$inferInsert> };

/** A new draft of the actor's authority, with what is known of them filled in. Returns its id and reference. */
export async function openDraft(tx: Tx, { actor, now, answers = {} }: Draft): Promise<{ id: string; reference: string }> {
  const [authority] = await tx.select({ id: organisations.id, nameEn: organisations.nameEn, country: organisations.country }).from(organisations).where(eq(organisations.id, actor.organisationId));
  const lead = found(authority);
  const [person] = await tx.select({ email: users.email }).from(users).where(eq(users.id, actor.userId));
  const year = programmeDay(now).slice(0, 4);
  const draft = { id: crypto.randomUUID(), reference: requestReferenceOf(year, await nextNumber(tx, "request", year)) };
  await tx.insert(requests).values({
    language: actor.locale, contactName: actor.personName, contactEmail: person?.email ?? "", ...answers, ...draft, state: "draft", channel: "portal",
    leadAuthorityId: lead.id, leadAuthorityName: lead.nameEn, country: lead.country, phaseId: await phaseAt(tx, programmeDay(now)), court: REQUEST_COURT.draft, courtSince: programmeDay(now),
    lastEditedById: actor.userId, lastEditedByName: actor.personName, lastEditedAt: now, editingSince: now, createdAt: now,
  });
  await tx.insert(requestAuthorities).values({ requestId: draft.id, organisationId: lead.id, isLead: true });
  return draft;
}
