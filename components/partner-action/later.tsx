import { useLocale, useTranslations } from "next-intl";
import { AudienceMark } from "@/components/documents/audience-mark";
import { TaskLine } from "@/components/requests/task-line";
import { Empty } from "@/components/ui/empty";
import type { PartnerAction } from "@/domain/actions/partner-action";
import { formatDate, type PartialDate } from "@/domain/shared/dates";

/** When the authority is asked what became of the advice, and what it answered. */
export function CheckIns({ action: { reference, checkIns }, today }: { action: PartnerAction; today: PartialDate }) {
  const t = useTranslations("partner");
  const states = useTranslations("checkIns.publicStates");
  const locale = useLocale();
  const follow = useTranslations("checkIns.partner");
  if (checkIns.length === 0) return <Empty>{t("checkInsNone")}</Empty>;
  return (
    <ul className="border-t-2 border-ink">
      {checkIns.map(({ months, dueOn, state }) => (
        <TaskLine key={months} href={`/partner/actions/${reference}/check-ins/${months}`} title={t("checkIn", { months })} note={state === "scheduled" && dueOn <= today ? t("checkInOverdue") : states(state)} status={<span className="text-table tabular-nums">{formatDate(dueOn, locale)}</span>} />
      ))}
      <TaskLine href={`/partner/actions/${reference}/signals/new`} title={follow("signalLink")} note={follow("signalLinkNote")} />
    </ul>
  );
}

/** Files shared with the authority. */
export function Documents({ action: { documents } }: { action: PartnerAction }) {
  const t = useTranslations("partner");
  const locale = useLocale();
  if (documents.length === 0) return <Empty>{t("documentsNone")}</Empty>;
  return (
    <ul className="border-t-2 border-ink">
      {documents.map(({ id, fileName, audience, addedOn, language }) => (
        <TaskLine key={id} href={`/api/documents/${id}`} title={<bdi>{fileName}</bdi>} note={[language?.toUpperCase(), t("documentAdded", { date: formatDate(addedOn, locale) })].filter(Boolean).join(" · ")} status={<AudienceMark audience={audience} />} />
      ))}
    </ul>
  );
}

/** Whom to ask at the facility. */
export function Contact({ action: { leadName, leadEmail } }: { action: PartnerAction }) {
  const t = useTranslations("partner");
  if (!leadName) return <p>{t("contactNone")}</p>;
  return (
    <p>
      {t("contactLead", { name: leadName })}
      {leadEmail && <> <a href={`mailto:${leadEmail}`} className="inline-flex min-h-11 items-center"><bdi dir="ltr">{leadEmail}</bdi></a></>}
    </p>
  );
}
