import { asc, eq, inArray } from "drizzle-orm";
import { as } from "@/db/client";
import { organisations, requests } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import type { PartialDate } from "@/domain/shared/dates";
import type { ConsultationTerms } from "../consultation";
import { addWorkingDays } from "../working-days";
import { readCalendars, readSilenceDays } from "@/db/calendars";

/** Whom a request's page can ask, how many working days they have, and when these end if they are asked today. */
export async function findConsultationTerms(actor: Actor, reference: string, today: PartialDate): Promise<ConsultationTerms> {
  return as(actor, async (tx) => {
    const services = await tx
      .select({ id: organisations.id, nameEn: organisations.nameEn, nameFr: organisations.nameFr, kind: organisations.kind, country: organisations.country, covers: organisations.covers, email: organisations.email })
      .from(organisations)
      .where(inArray(organisations.kind, ["eu_service", "eu_delegation"]))
      .orderBy(asc(organisations.nameEn));
    const [request] = await tx.select({ phaseId: requests.phaseId }).from(requests).where(eq(requests.reference, reference));
    const days = await readSilenceDays(tx, request?.phaseId ?? null);
    return { services, days, dueOn: addWorkingDays({ from: today, days, calendars: await readCalendars(tx, today) }) };
  });
}
