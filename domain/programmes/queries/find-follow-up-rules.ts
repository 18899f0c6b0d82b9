import { desc, eq, or, sql } from "drizzle-orm";
import { as } from "@/db/client";
import { programmes } from "@/db/schema";
import type { FollowUpRules } from "@/domain/follow-up/rules";
import type { Actor } from "@/domain/policy/actor";

export type ProgrammeRules = { code: string; nameEn: string; nameFr: string; version: number; rules: FollowUpRules };

/** The rules of follow-up of the programmes that have Actions here: ours, and any that a phase of an Action belongs to. */
export async function findFollowUpRules(actor: Actor): Promise<ProgrammeRules[]> {
  const rows = await as(actor, (tx) => tx.select({
    code: programmes.code, nameEn: programmes.nameEn, nameFr: programmes.nameFr, version: programmes.version,
    months: programmes.checkInMonths, answerDays: programmes.checkInAnswerDays, reminderDays: programmes.checkInReminderDays, reminderEvery: programmes.checkInReminderEvery, escalationDays: programmes.checkInEscalationDays, linkDays: programmes.checkInLinkDays,
  }).from(programmes).where(or(eq(programmes.isOurs, true), sql`exists (select from programme_phases h join actions a on a.phase_id = h.id where h.programme_id = ${programmes.id})`)).orderBy(desc(programmes.isOurs), programmes.code));
  return rows.map(({ code, nameEn, nameFr, version, ...rules }) => ({ code, nameEn, nameFr, version, rules }));
}
