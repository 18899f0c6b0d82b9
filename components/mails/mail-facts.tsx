import { useLocale, useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import type { MailRecord } from "@/domain/mails/mail";
import { formatMoment } from "@/domain/shared/dates";
import { MailAbout } from "./mail-about";
import { MailChip } from "./mail-chip";

/** What is known of one mail beside its text. */
export function MailFacts({ mail }: { mail: MailRecord }) {
  const t = useTranslations("mails");
  const locale = useLocale();
  const moment = (at: string) => `${formatMoment(new Date(at), locale)} (UTC)`;
  return (
    <DescriptionList
      items={[
        { label: t("one.to"), value: <span dir="auto">{mail.toName && `${mail.toName}, `}{mail.toAddress}</span> },
        { label: t("columns.state"), value: <MailChip state={mail.state} /> },
        ...(mail.state !== "sent" && mail.lastError ? [{ label: t("one.reason"), value: <span lang="en">{mail.lastError}</span> }] : []),
        ...(mail.requestReference || mail.actionReference ? [{ label: t("columns.about"), value: <MailAbout {...mail} /> }] : []),
        { label: t("one.language"), value: t(`one.languages.${mail.locale}`) },
        { label: t("one.queuedAt"), value: moment(mail.queuedAt) },
        ...(mail.sentAt ? [{ label: t("one.sentAt"), value: moment(mail.sentAt) }] : []),
        ...(mail.attempts > 0 ? [{ label: t("one.tries"), value: mail.attempts }] : []),
        ...(mail.state === "waiting" && mail.attempts > 0 ? [{ label: t("one.nextTryAt"), value: moment(mail.nextTryAt) }] : []),
      ]}
    />
  );
}
