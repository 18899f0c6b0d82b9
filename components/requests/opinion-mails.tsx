import { useLocale, useTranslations } from "next-intl";
import { MailChip } from "@/components/mails/mail-chip";
import { MailText } from "@/components/mails/mail-text";
import type { OpinionMail } from "@/domain/requests/opinion-mail";
import { formatMoment } from "@/domain/shared/dates";

/** What was sent to a service, when, where, and whether it left. */
export function OpinionMails({ mails, sentTo }: { mails: readonly OpinionMail[]; sentTo: string | null }) {
  const t = useTranslations("opinions.sent");
  const locale = useLocale();
  if (mails.length === 0) return <p className="text-ink-2">{sentTo ? t("soon", { address: sentTo }) : t("byHand")}</p>;
  return (
    <ol>
      {mails.map(({ id, toAddress, subject, body, locale: language, state, queuedAt, sentAt, lastError }) => (
        <li key={id} className="border-t border-line py-2">
          <p className="flex flex-wrap items-center gap-x-4 gap-y-1"><MailChip state={state} /><span>{t("line", { address: toAddress, moment: formatMoment(new Date(sentAt ?? queuedAt), locale) })}</span></p>
          {state !== "sent" && lastError && <p className="break-words text-table text-status-overdue-text">{lastError}</p>}
          <details className="mt-1">
            <summary className="text-link underline underline-offset-2"><span lang={language}>{subject}</span></summary>
            <div className="mt-2"><MailText text={body} locale={language} /></div>
          </details>
        </li>
      ))}
    </ol>
  );
}
