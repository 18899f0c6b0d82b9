import { and, asc, eq, gt, inArray, isNull, lte, min, or } from "drizzle-orm";
import type postgres from "postgres";
import { withAttendee } from "@/domain/mails/calendar-part";
import type { MailTemplate } from "@/domain/mails/lists";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import { dayOf, type PartialDate } from "@/domain/shared/dates";
import { as, listen, type Tx } from "./client";
import { mails, outbox, programmes, seatHolders, seats, users } from "./schema";

type OutboxRow = typeof outbox.$inferSelect;
export type Reader = { address: string; name: string; locale: "en" | "fr" };
export type ToWrite = { template: MailTemplate; facts: Record<string, string>; hasLink: boolean; programme: string; reader: Reader };

const AT_ONCE = 50;
const CHANNEL = "suivi_mail";

/** Whatever puts something in the outbox tells the worker of it once that is committed, so that a code does not wait for the minute. */
export async function announceMail(tx: postgres.TransactionSql): Promise<void> {
  await tx.unsafe(`create or replace function app.announce_mail() returns trigger language plpgsql as $$
    begin perform pg_notify('${CHANNEL}', ''); return null; end $$`);
  await tx.unsafe("create or replace trigger announce_mail after insert on outbox for each statement execute function app.announce_mail()");
}

/** Calls `hear` whenever something was put in the outbox. What is announced while the line is broken waits for the round. */
export const hearOfMail = (hear: () => void): void => listen(CHANNEL, hear);

/**
 * Turns what waits in the outbox into one mail a person, each in that person's language, and stamps it, in one
 * transaction. Two workers never take the same row. Returns how many rows were taken.
 */
export async function addressOutbox(now: Date, write: (mail: ToWrite) => { subject: string; text: string }): Promise<number> {
  return as(SYSTEM_ACTOR, async (tx) => {
    const rows = await tx.select().from(outbox).where(isNull(outbox.addressedAt)).orderBy(asc(outbox.queuedAt), asc(outbox.id)).limit(AT_ONCE).for("update", { skipLocked: true });
    if (rows.length === 0) return 0;
    const [ours] = await tx.select().from(programmes).where(eq(programmes.isOurs, true)).limit(1);
    for (const row of rows) {
      const written = (await readersOf(tx, row, dayOf(now))).map((reader) => {
        const programme = (reader.locale === "fr" ? ours?.nameFr : ours?.nameEn) ?? "";
        const { subject, text } = write({ template: row.template, facts: row.facts, hasLink: row.linkId !== null, programme, reader });
        const { template, linkId, requestId, actionId, queuedAt } = row;
        return { outboxId: row.id, template, linkId, requestId, actionId, queuedAt, toAddress: reader.address, toName: reader.name, locale: reader.locale, subject, body: text, calendar: row.calendar && withAttendee(row.calendar, reader), nextTryAt: now };
      });
      if (written.length > 0) await tx.insert(mails).values(written).onConflictDoNothing();
    }
    await tx.update(outbox).set({ addressedAt: now }).where(inArray(outbox.id, rows.map(({ id }) => id)));
    return rows.length;
  });
}

/** Whoever is meant today; nobody twice. */
async function readersOf(tx: Tx, { toAddress, toName, locale, toSeatId, toOrganisationId, toRole }: OutboxRow, today: PartialDate): Promise<Reader[]> {
  if (toAddress) return [{ address: toAddress, name: toName ?? "", locale: locale ?? "en" }];
  const seat = toSeatId ? eq(seats.id, toSeatId) : toOrganisationId ? and(eq(seats.organisationId, toOrganisationId), eq(seats.role, "authority")) : eq(seats.role, toRole!);
  return tx
    .selectDistinct({ address: users.email, name: users.name, locale: users.locale })
    .from(seats)
    .innerJoin(seatHolders, and(eq(seatHolders.seatId, seats.id), lte(seatHolders.heldFrom, today), or(isNull(seatHolders.heldUntil), gt(seatHolders.heldUntil, today))))
    .innerJoin(users, eq(users.id, seatHolders.userId))
    .where(seat);
}

/** When the mail that has waited longest was asked for, addressed or not; null while none waits. */
export async function oldestWaitingMail(tx: Tx): Promise<Date | null> {
  const [[told], [written]] = await Promise.all([
    tx.select({ at: min(outbox.queuedAt) }).from(outbox).where(isNull(outbox.addressedAt)),
    tx.select({ at: min(mails.queuedAt) }).from(mails).where(eq(mails.state, "waiting")),
  ]);
  return [told?.at, written?.at].filter((at) => at != null).sort((a, b) => a.getTime() - b.getTime())[0] ?? null;
}
