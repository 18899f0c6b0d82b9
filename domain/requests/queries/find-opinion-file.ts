import { and, asc, eq, inArray } from "drizzle-orm";
import { as } from "@/db/client";
import { links, mails } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import type { PartialDate } from "@/domain/shared/dates";
import { opinionClock } from "../opinion-clock";
import type { OpinionFile } from "../opinion-mail";
import type { OpinionLine } from "../request-detail";
import { readCalendars } from "@/db/calendars";

/** What was sent to the service of an opinion, when and whether it arrived, and how far its clock has run. */
export async function findOpinionFile(actor: Actor, opinion: OpinionLine, today: PartialDate): Promise<OpinionFile> {
  return as(actor, async (tx) => {
    const sent = await tx
      .select({ id: mails.id, toAddress: mails.toAddress, subject: mails.subject, body: mails.body, locale: mails.locale, state: mails.state, queuedAt: mails.queuedAt, sentAt: mails.sentAt, lastError: mails.lastError })
      .from(mails)
      .innerJoin(links, eq(links.id, mails.linkId))
      .where(and(eq(links.subjectId, opinion.id), inArray(mails.template, ["opinion.asked", "opinion.reminder"])))
      .orderBy(asc(mails.queuedAt));
    return {
      mails: sent.map(({ queuedAt, sentAt, ...mail }) => ({ ...mail, queuedAt: queuedAt.toISOString(), sentAt: sentAt?.toISOString() ?? null })),
      clock: opinionClock({ opinion, today, calendars: await readCalendars(tx, opinion.askedOn) }),
    };
  });
}
