import { and, eq, gt, inArray, isNull, lte, or, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { organisations, seatHolders, seats, users } from "@/db/schema";
import type { PartialDate } from "@/domain/shared/dates";

/** Somebody who can say what became of advice, and for which body. */
export type Asked = { address: string; name: string; locale: "en" | "fr"; organisationName: string };
type Led = { addresseeId: string | null; addresseeName: string; contactName: string | null; contactEmail: string | null; contactLocale: "en" | "fr" | null };

/** Whom to ask about each: the person named for it, or else whoever holds a seat of the body that leads today. */
export async function peopleToAsk<T extends Led>(tx: Tx, list: readonly T[], today: PartialDate): Promise<Map<T, Asked[]>> {
  const bodies = [...new Set(list.filter(({ contactEmail }) => !contactEmail).flatMap(({ addresseeId }) => addresseeId ?? []))];
  const holders = await seatHoldersOf(tx, bodies, today);
  return new Map(list.map((one) => {
    const { addresseeId, addresseeName: organisationName, contactEmail, contactName, contactLocale } = one;
    if (contactEmail) return [one, [{ address: contactEmail.toLowerCase(), name: contactName ?? contactEmail, locale: contactLocale ?? "en", organisationName }]];
    return [one, holders.filter(({ organisationId }) => organisationId === addresseeId).map(({ address, name, locale }) => ({ address, name, locale, organisationName }))];
  }));
}

/** Whoever holds a seat of these authorities today, with the name of the body. */
export async function seatHoldersOf(tx: Tx, organisationIds: readonly string[], today: PartialDate): Promise<(Asked & { organisationId: string })[]> {
  if (organisationIds.length === 0) return [];
  return tx.selectDistinct({ organisationId: seats.organisationId, address: users.email, name: users.name, locale: users.locale, organisationName: IN_THEIR_LANGUAGE }).from(seats)
    .innerJoin(organisations, eq(organisations.id, seats.organisationId))
    .innerJoin(seatHolders, and(eq(seatHolders.seatId, seats.id), lte(seatHolders.heldFrom, today), or(isNull(seatHolders.heldUntil), gt(seatHolders.heldUntil, today))))
    .innerJoin(users, eq(users.id, seatHolders.userId))
    .where(and(inArray(seats.organisationId, [...organisationIds]), eq(seats.role, "authority")));
}

const IN_THEIR_LANGUAGE = sql<string>`case when ${users.locale} = 'fr' then coalesce(${organisations.nameFr}, ${organisations.nameEn}) else ${organisations.nameEn} end`;
