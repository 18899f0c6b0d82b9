import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { FormPage } from "@/components/activities/form-page";
import { Localised } from "@/components/ui/localised";
import { Notice } from "@/components/ui/notice";
import type { ActionHead } from "@/domain/actions/action-head";
import { isOpen, type RecommendationDetail } from "@/domain/recommendations/recommendation";

type Props = { head: ActionHead; recommendation: RecommendationDetail; title: string; lead: string; mayChange: boolean; children: ReactNode };

/** A form about one recommendation; says why where it cannot be used. */
export function RecommendationForm({ head, recommendation: { number, textEn, textFr, state }, title, lead, mayChange, children }: Props) {
  const t = useTranslations("recommendations");
  const back = { href: `/actions/${head.reference}/recommendations/${number}`, label: t("one", { number }) };
  return (
    <FormPage head={head} tab="recommendations" title={title} back={back} lead={<><span className="block text-ink"><Localised en={textEn} fr={textFr} /></span>{lead}</>}>
      {!mayChange && <Notice tone="waiting" title={t("onlyTeam")} />}
      {mayChange && !isOpen(state) && <Notice tone="waiting" title={t("settled", { state: t(`publicStates.${state}`) })} />}
      {mayChange && isOpen(state) && children}
    </FormPage>
  );
}
