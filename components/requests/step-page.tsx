import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { FormGate } from "@/components/forms/form-gate";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import type { RequestDetail } from "@/domain/requests/request-detail";
import { RequestTitle } from "./request-title";

type Props = {
  request: Pick<RequestDetail, "reference" | "title" | "language" | "state">;
  title: string;
  lead?: ReactNode;
  done?: string;
  /** Why this person may not, in words; undefined when they may. */
  refusal?: string;
  /** False when the request has moved on or is not there yet. */
  isNow: boolean;
  /** For things that stand side by side. */
  wide?: boolean;
  children: ReactNode;
};

/** One step of a request on its own page: the form, or why there is none. */
export function StepPage({ request: { reference, title: about, language, state }, title, lead, done, refusal, isNow, wide, children }: Props) {
  const t = useTranslations("requests");
  return (
    <>
      <PageHead title={title} kicker={<><a href={`/requests/${reference}`}>{reference}</a> · <RequestTitle title={about} language={language} /></>} lead={lead} done={done} />
      {refusal && <Notice tone="suspended" title={refusal} />}
      {!refusal && !isNow && <Notice tone="suspended" title={t("file.wrongMoment", { state: t(`states.${state}`) })} />}
      {!refusal && <div className={wide ? "" : "max-w-[44rem]"}><FormGate closed={!isNow}>{children}</FormGate></div>}
      {(refusal || !isNow) && <p><a href={`/requests/${reference}`}>{t("file.back")}</a></p>}
    </>
  );
}
