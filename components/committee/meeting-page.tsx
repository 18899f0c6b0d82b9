import type { ReactNode } from "react";
import { useLocale, useTranslations } from "next-intl";
import { FormGate } from "@/components/forms/form-gate";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import type { Meeting } from "@/domain/committee/meeting";
import { formatDate } from "@/domain/shared/dates";

type Props = { meeting: Pick<Meeting, "number" | "mode" | "state" | "plannedOn">; title: string; lead?: string; done?: string; /** Why this person may not. */ refusal?: string; isNow?: boolean; children: ReactNode };

/** One step of a meeting on a page of its own: the form, or why there is none. */
export function MeetingPage({ meeting: { number, mode, state, plannedOn }, title, lead, done, refusal, isNow = state === "planned", children }: Props) {
  const t = useTranslations("committee");
  const locale = useLocale();
  return (
    <>
      <PageHead title={title} kicker={<><a href={`/committee/${number}`}>{t(`numbered.${mode}`, { number })}</a> · {formatDate(plannedOn, locale)}</>} lead={lead} done={done} />
      {refusal && <Notice tone="suspended" title={refusal} />}
      {!refusal && !isNow && <Notice tone="suspended" title={t("over")} />}
      {!refusal && <div className="max-w-[44rem]"><FormGate closed={!isNow}>{children}</FormGate></div>}
      {(refusal || !isNow) && <p><a href={`/committee/${number}`}>{t("backToMeeting")}</a></p>}
    </>
  );
}
