import { desc, eq } from "drizzle-orm";
import { as } from "@/db/client";
import { mails } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import type { MailShown } from "../mail";

const MOST_SHOWN = 60;

/** What a demonstration would have sent, newest first. */
export async function findMailsShown(actor: Actor): Promise<MailShown[]> {
  const rows = await as(actor, (tx) => tx
    .select({ id: mails.id, template: mails.template, toName: mails.toName, toAddress: mails.toAddress, subject: mails.subject, locale: mails.locale, body: mails.body, linkId: mails.linkId, queuedAt: mails.queuedAt })
    .from(mails).where(eq(mails.state, "sent")).orderBy(desc(mails.queuedAt), mails.id).limit(MOST_SHOWN));
  return rows.map(({ queuedAt, ...row }) => ({ ...row, queuedAt: queuedAt.toISOString() }));
}
