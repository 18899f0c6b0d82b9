import { eq } from "drizzle-orm";
import { z } from "zod";
import { as } from "@/db/client";
import { actions, mails, requests } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import type { MailRecord } from "../mail";
import { MAIL_COLUMNS } from "./find-mails";

/** One mail as it was written; undefined when there is none. */
export async function findMail(actor: Actor, id: string): Promise<MailRecord | undefined> {
  if (!z.uuid().safeParse(id).success) return undefined;
  return as(actor, async (tx) => {
    const [row] = await tx
      .select({ ...MAIL_COLUMNS, locale: mails.locale, subject: mails.subject, body: mails.body, attempts: mails.attempts, sentAt: mails.sentAt, nextTryAt: mails.nextTryAt, requestState: requests.state })
      .from(mails).leftJoin(requests, eq(requests.id, mails.requestId)).leftJoin(actions, eq(actions.id, mails.actionId)).where(eq(mails.id, id));
    if (!row) return undefined;
    const { requestState, queuedAt, sentAt, nextTryAt, body, ...mail } = row;
    return { ...mail, body: requestState === "draft" ? null : body, queuedAt: queuedAt.toISOString(), sentAt: sentAt?.toISOString() ?? null, nextTryAt: nextTryAt.toISOString() };
  });
}
