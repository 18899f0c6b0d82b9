import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { FormPage } from "@/components/activities/form-page";
import { FormGate } from "@/components/forms/form-gate";
import { Notice } from "@/components/ui/notice";
import type { ActionHead } from "@/domain/actions/action-head";
import type { DraftingText } from "@/domain/drafting/text";

type Props = { head: ActionHead; text: DraftingText; title: string; lead?: ReactNode; may: boolean; /** Can this be done in the text's state? */ isNow: boolean; children: ReactNode };

/** One step of a text on a page of its own: the form, or why there is none. */
export function TextFormPage({ head, text, title, lead, may, isNow, children }: Props) {
  const t = useTranslations("drafting");
  return (
    <FormPage head={head} tab="group" title={title} lead={<><span dir="auto" className="block text-ink">{text.title}</span>{isNow && may && lead}</>} back={{ href: `/actions/${head.reference}/group/texts/${text.number}`, label: t("backToText") }}>
      {!may && <Notice tone="waiting" title={t("onlyTeam")} />}
      {may && !isNow && <Notice tone="suspended" title={t("over")} />}
      {may && <FormGate closed={!isNow}>{children}</FormGate>}
    </FormPage>
  );
}
