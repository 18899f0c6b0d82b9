import { and, desc, eq, sql } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, mails, requests } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import type { MailFilter, MailLine } from "../mail";

/** Most mails a list shows; a longer one asks for a filter. */
export const MOST_MAILS = 200;

/** Columns of a line of the log. */
export const MAIL_COLUMNS = {
  id: mails.id, template: mails.template, toName: mails.toName, toAddress: mails.toAddress, state: mails.state, queuedAt: mails.queuedAt, lastError: mails.lastError,
  requestReference: requests.reference, actionReference: actions.reference,
};

/** The log of mails: what could not be sent, then the newest. */
export async function findMails(actor: Actor, { request, state }: MailFilter): Promise<{ rows: MailLine[]; total: number }> {
  return as(actor, async (tx) => {
    const rows = await tx.select({ ...MAIL_COLUMNS, total: sql<number>`count(*) over ()::int` }).from(mails)
      .leftJoin(requests, eq(requests.id, mails.requestId)).leftJoin(actions, eq(actions.id, mails.actionId))
      .where(and(request ? eq(requests.reference, request) : undefined, state && eq(mails.state, state)))
      .orderBy(desc(sql`${mails.state} = 'failed'`), desc(mails.queuedAt), mails.id).limit(MOST_MAILS);
    return { rows: rows.map(({ total: _, queuedAt, ...row }) => ({ ...row, queuedAt: queuedAt.toISOString() })), total: rows[0]?.total ?? 0 };
  });
}
