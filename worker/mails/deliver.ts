import { markFailed, markSent, markWaiting, sendAllHere, takeMail, type MailToSend } from "@/db/mails";
import { MOST_TRIES } from "@/domain/mails/retry";
import { asSent } from "@/messages/write-mail";
import { openingOf } from "@/server/mail-opening";
import type { Each } from "../jobs";
import { mailSettings } from "./settings";
import { openPost, type Posted } from "./smtp";

/** Sends every mail whose time has come. A server that does not answer ends the round: the other mails lose no try by it. */
export async function deliverAll(now: Date, each: Each): Promise<void> {
  const { smtpUrl, staysHere, from, origin } = mailSettings();
  if (staysHere) return each("mails", async () => ({ ok: true, count: await sendAllHere(now) }));
  if (!smtpUrl) return;
  const clock = clockFrom(now);
  const { post, close } = openPost(smtpUrl, from);
  try {
    for (let goesOn = true; goesOn; ) {
      goesOn = false;
      await each("mail", async () => {
        const mail = await takeMail(clock());
        if (!mail) return { ok: true, count: 0 };
        const posted = await attempt(() => post(letterOf(mail, origin)));
        goesOn = posted.taken || !posted.isServerAway;
        await settle(mail, posted, clock());
        return posted.taken ? { ok: true } : { ok: false, problem: { kind: posted.reason, isPostAway: posted.isServerAway } };
      });
    }
  } finally {
    close();
  }
}

/** A mail that cannot even be written waits like one that was not taken: it must not keep the others. */
const attempt = (work: () => Promise<Posted>): Promise<Posted> =>
  Promise.resolve().then(work).catch((error: Error) => ({ taken: false, reason: error.message, isPermanent: false, isServerAway: false }));

async function settle(mail: MailToSend, posted: Posted, now: Date): Promise<void> {
  if (posted.taken) return markSent(mail.id, now);
  if (posted.isPermanent || mail.attempts >= MOST_TRIES) return markFailed(mail, posted.reason);
  return markWaiting(mail, posted.reason, now);
}

// What opens a one-purpose link is made here and stored nowhere.
function letterOf({ id, template, toName, toAddress, subject, body, locale, linkId, queuedAt, calendar }: MailToSend, origin: string) {
  return { id, to: { name: toName, address: toAddress }, queuedAt, calendar, ...asSent({ subject, text: body }, { locale, origin, opening: openingOf({ template, linkId }) }) };
}

/** A clock that goes on from the moment of the round. */
function clockFrom(now: Date): () => Date {
  const started = Date.now();
  return () => new Date(now.getTime() + Date.now() - started);
}
