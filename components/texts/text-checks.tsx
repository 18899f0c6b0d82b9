import { useLocale, useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { languageName } from "@/domain/experts/expert";
import type { LongText } from "@/domain/texts/passage";

/** A second person says that they have read a translation beside its original: one button a translation that waits for it. */
export function TextChecks({ text, hidden, submit }: { text: LongText; hidden: Record<string, string | number>; submit: Submit }) {
  const t = useTranslations("texts");
  const locale = useLocale();
  const waiting = text.filter(({ origin, review }) => origin !== "written" && review === null);
  return waiting.map(({ id, language }) => (
    <div key={id} className="mt-3 print:hidden">
      <p className="max-w-reading text-table text-ink-2">{t("checkHint", { language: languageName(language, locale) })}</p>
      <Command submit={submit} hidden={{ ...hidden, textId: id }} submitLabel={t("check")} quiet />
    </div>
  ));
}
