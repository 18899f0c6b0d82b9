import { as } from "@/db/client";
import { readReminders } from "@/db/reminders";
import type { Actor } from "@/domain/policy/actor";
import type { PartialDate } from "@/domain/shared/dates";
import type { Reminder } from "../reminders";

/** What somebody is to be reminded of today: each request and kind once. */
export async function findReminders(actor: Actor, today: PartialDate): Promise<{ reference: string; reminder: Reminder }[]> {
  const due = await as(actor, (tx) => readReminders(tx, { today }));
  return due.filter((one, index) => due.findIndex(({ reference, reminder }) => reference === one.reference && reminder === one.reminder) === index).map(({ reference, reminder }) => ({ reference, reminder }));
}
