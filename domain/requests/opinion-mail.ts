import type { MailState } from "@/domain/mails/lists";
import type { OpinionClock } from "./opinion-clock";

/** A mail about one question to a service, as it was sent. */
export type OpinionMail = { id: string; toAddress: string; subject: string; body: string; locale: "en" | "fr"; state: MailState; queuedAt: string; sentAt: string | null; lastError: string | null };

export type OpinionFile = { mails: OpinionMail[]; clock: OpinionClock };
