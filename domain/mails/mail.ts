import { isRequestReference } from "@/domain/requests/reference";
import { MAIL_STATES, type MailState, type MailTemplate } from "./lists";

export type MailLine = {
  id: string;
  template: MailTemplate;
  toName: string;
  toAddress: string;
  state: MailState;
  queuedAt: string;
  lastError: string | null;
  requestReference: string | null;
  actionReference: string | null;
};

export type MailRecord = MailLine & {
  locale: "en" | "fr";
  subject: string;
  /** Null while the request it tells of is a draft: that is the authority's own. */
  body: string | null;
  attempts: number;
  sentAt: string | null;
  nextTryAt: string;
};

/** A mail of the demonstration, with the link that only its reader would see. */
export type MailShown = Pick<MailRecord, "id" | "template" | "toName" | "toAddress" | "subject" | "locale" | "queuedAt"> & { body: string; linkId: string | null };

export type MailFilter = { request?: string; state?: MailState };

/** Reads the filter from an address; `isUnknown` when a value of it is not known. */
export function readMailFilter(search: Record<string, string | string[] | undefined>): { filter: MailFilter; isUnknown: boolean } {
  const one = (key: string) => (typeof search[key] === "string" && search[key] !== "" ? search[key].trim() : undefined);
  const request = one("request");
  const state = one("state");
  const filter = { request: request && isRequestReference(request) ? request : undefined, state: MAIL_STATES.find((known) => known === state) };
  return { filter, isUnknown: Boolean((request && !filter.request) || (state && !filter.state)) };
}
