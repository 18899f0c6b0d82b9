import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { FormPage } from "@/components/activities/form-page";
import { FormGate } from "@/components/forms/form-gate";
import { Localised } from "@/components/ui/localised";
import { Notice } from "@/components/ui/notice";
import type { ActionHead } from "@/domain/actions/action-head";
import type { OutputDetail } from "@/domain/outputs/output";

type Props = { head: ActionHead; output: OutputDetail; title: string; lead?: string; mayWrite: boolean; isOpen: boolean; children: ReactNode };

/** A form about one output; says why where it cannot be used. */
export function OutputForm({ head, output, title, lead, mayWrite, isOpen, children }: Props) {
  const t = useTranslations("outputs");
  const back = { href: `/actions/${head.reference}/outputs/${output.number}`, label: t("one", { number: output.number }) };
  return (
    <FormPage head={head} tab="outputs" title={title} back={back} lead={<><span className="block text-ink"><Localised en={output.titleEn} fr={output.titleFr} /></span>{lead}</>}>
      {!mayWrite && <Notice tone="waiting" title={t("onlyTeam")} />}
      {mayWrite && !isOpen && <Notice tone="waiting" title={t("cannotMove", { state: t(`states.${output.state}`) })} />}
      {mayWrite && <FormGate closed={!isOpen}>{children}</FormGate>}
    </FormPage>
  );
}
