import "server-only";
import type { Opening } from "@/domain/mails/clean";
import type { MailTemplate } from "@/domain/mails/lists";
import { linkToken } from "./links";
import { codeOf, codeTokenFor } from "./sign-in-code";

/** What only the reader of a mail may see: made while it is sent, and stored nowhere. */
export function openingOf({ template, linkId }: { template: MailTemplate; linkId: string | null }): Opening | undefined {
  if (!linkId) return undefined;
  return template === "sign_in.code" ? { token: codeTokenFor(linkId), code: codeOf(linkId) } : { token: linkToken(linkId) };
}
