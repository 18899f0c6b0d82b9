import type { PartialDate } from "@/domain/shared/dates";

/** What the receiver is asked by a link: which items it takes, and later how far those are. */
export const ASK_KINDS = ["items", "status"] as const;
export type AskKind = (typeof ASK_KINDS)[number];

/** How far the receiver is with an item that it took. */
export const ITEM_STATUSES = ["not_started", "in_progress", "done", "stopped"] as const;
export type ItemStatus = (typeof ITEM_STATUSES)[number];

export type Contact = { id: string; name: string; jobTitle: string | null; organisationName: string; email: string | null; phone: string | null; consentOn: PartialDate; consentHow: string; withdrawnOn: PartialDate | null; version: number };

/** A frozen dossier as its page lists it. */
export type DossierRow = { number: number; hash: string; sha256: string; bytes: number; manifest: string; takenAt: Date; takenByName: string; /** Somebody in it has taken their consent back since. */ isWithdrawn: boolean };

export type HandoverAsk = { id: string; kind: AskKind; days: number | null; toName: string; toAddress: string; askedOn: PartialDate; askedByName: string; expiresOn: PartialDate; remindedOn: PartialDate | null; answeredOn: PartialDate | null };

/** What passes between the facility and the receiver of one handover. */
export type Exchange = { contacts: Contact[]; dossiers: DossierRow[]; asks: HandoverAsk[] };

export type AskStanding = "answered" | "waiting" | "silent";

/** What came of asking the receiver: silence once the link's last day has passed. */
export function askStanding({ answeredOn, expiresOn }: Pick<HandoverAsk, "answeredOn" | "expiresOn">, today: PartialDate): AskStanding {
  if (answeredOn) return "answered";
  return today > expiresOn ? "silent" : "waiting";
}
