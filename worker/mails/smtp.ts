import { createTransport, type Transporter } from "nodemailer";
import { methodOf } from "@/domain/mails/calendar-part";
import { isAddress, oneLine } from "@/domain/mails/clean";

export type Letter = { id: string; to: { name: string; address: string }; subject: string; text: string; html: string; queuedAt: Date; /** An entry for the reader’s calendar. */ calendar?: string | null };

/** Taken; refused for good; or not taken this time, perhaps because the server itself is away. */
export type Posted = { taken: true } | { taken: false; reason: string; isPermanent: boolean; isServerAway: boolean };

const SECONDS = 1000;

/** A way to the mail server. Nothing it is given may name a file or another address to fetch. */
export function openPost(url: string, from: string): { post: (letter: Letter) => Promise<Posted>; close: () => void } {
  const transport = createTransport({ url, connectionTimeout: 10 * SECONDS, greetingTimeout: 10 * SECONDS, socketTimeout: 30 * SECONDS, disableFileAccess: true, disableUrlAccess: true });
  return { post: (letter) => post(transport, from, letter), close: () => transport.close() };
}

async function post(transport: Transporter, from: string, { id, to, subject, text, html, queuedAt, calendar }: Letter): Promise<Posted> {
  if (!isAddress(to.address)) return { taken: false, reason: "This is not a mail address.", isPermanent: true, isServerAway: false };
  try {
    await transport.sendMail({
      // The same mail has the same number each time it is tried: a receiver can tell a repeat.
      messageId: `<${id}@${domainOf(from)}>`,
      from, to: { name: oneLine(to.name), address: to.address }, subject: oneLine(subject), text, html, date: queuedAt,
      ...(calendar ? { icalEvent: { method: methodOf(calendar), filename: "meeting.ics", content: calendar } } : {}),
      headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
    });
    return { taken: true };
  } catch (error) {
    return refusal(error as SmtpError);
  }
}

type SmtpError = Error & { code?: string; responseCode?: number; command?: string };

const SERVER_AWAY = ["ECONNECTION", "ETIMEDOUT", "ESOCKET", "EDNS", "ETLS", "EAUTH", "ECONNREFUSED", "ECONNRESET", "EPROTOCOL"];
const ABOUT_THIS_MAIL = ["RCPT TO", "DATA"];

function refusal({ message, code = "", responseCode = 0, command = "" }: SmtpError): Posted {
  const isAboutThisMail = ABOUT_THIS_MAIL.includes(command);
  const isServerAway = !isAboutThisMail && (SERVER_AWAY.includes(code) || responseCode > 0);
  return { taken: false, reason: oneLine(message), isPermanent: isAboutThisMail && responseCode >= 500, isServerAway };
}

const domainOf = (from: string) => /@([^\s>]+)>?\s*$/.exec(from)?.[1] ?? "localhost";
