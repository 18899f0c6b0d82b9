import type { ReactNode } from "react";
import { useLocale, useTranslations } from "next-intl";
import type { ActionHead } from "@/domain/actions/action-head";
import type { ActionTab } from "@/domain/actions/tabs";
import { pick } from "@/domain/shared/localised";
import { ActionTabs } from "./action-tabs";
import { Holder } from "./holder";

type Props = { head: ActionHead; tab: ActionTab; done?: string; children: ReactNode };

/** The file of one Action around every one of its pages: where it stands, who holds it, and its parts. `done` says what just succeeded. */
export function ActionFrame({ head, tab, done, children }: Props) {
  const t = useTranslations("actions");
  const locale = useLocale();
  const title = pick(locale, head.titleEn, head.titleFr);
  return (
    <div className="grid gap-6">
      <header className="grid gap-2">
        {done && <p role="status">{done}</p>}
        <p className="text-[14px] text-ink-2"><span className="tabular-nums">{head.reference}</span> · {t(`states.${head.stage}`)}</p>
        <h1 lang={title.lang === locale ? undefined : title.lang} className="font-serif text-[28px]/[34px] text-ink">{title.text}</h1>
        <p className="text-[15px] text-ink-2"><Holder court={head.court} since={head.courtSince} /> · {head.leadName ? t("lead", { name: head.leadName }) : t("noLead")}</p>
      </header>
      <ActionTabs reference={head.reference} tab={tab} />
      {children}
    </div>
  );
}
