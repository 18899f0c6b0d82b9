import type { MailLine } from "@/domain/mails/mail";

/** The record a mail tells of. */
export function MailAbout({ requestReference, actionReference }: Pick<MailLine, "requestReference" | "actionReference">) {
  const href = requestReference ? `/requests/${requestReference}` : actionReference && `/actions/${actionReference}`;
  return href && <a href={href} className="whitespace-nowrap tabular-nums">{requestReference ?? actionReference}</a>;
}
