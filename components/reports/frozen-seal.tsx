import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { formatDate } from "@/domain/shared/dates";

/** Says that the text is final, and gives the hash that proves it. */
export function FrozenSeal({ frozenOn, hash }: { frozenOn: string; hash: string }) {
  const t = useTranslations("reports");
  const locale = useLocale();
  return (
    <Notice tone="done" title={t("frozen")}>
      <p>{t("frozenOn", { date: formatDate(frozenOn, locale) })}</p>
      <p><bdi dir="ltr" className="wrap-anywhere tabular-nums">{hash}</bdi></p>
    </Notice>
  );
}
