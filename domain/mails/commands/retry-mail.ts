import { eq } from "drizzle-orm";
import { z } from "zod";
import { changesOf, recordChanges } from "@/db/save";
import { mails } from "@/db/schema";
import { id } from "@/domain/shared/fields";
import { refuse } from "@/domain/shared/problem";
import { command, demand, found } from "@/server/command";

/** Lets a mail that was given up be tried again, from the beginning. */
export const retryMail = command({
  name: "mail.retry",
  input: z.object({ mailId: id }),
  async run({ tx, actor, now }, { mailId }) {
    demand(actor, "mail.retry");
    const mail = found((await tx.select().from(mails).where(eq(mails.id, mailId)).for("update"))[0]);
    if (mail.state !== "failed") refuse({ kind: "wrong_stage", noun: "mails", state: mail.state, move: "retry" });
    const waiting = { state: "waiting" as const, attempts: 0, nextTryAt: now };
    await tx.update(mails).set(waiting).where(eq(mails.id, mailId));
    recordChanges(tx, changesOf(mail, { state: waiting.state }));
    return {
      output: { mailId },
      events: [{ type: "mail.tried_again", subject: { table: "mails", id: mailId }, requestId: mail.requestId, actionId: mail.actionId, facts: { template: mail.template, to: mail.toName }, audience: "facility" }],
    };
  },
});
