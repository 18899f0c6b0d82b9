import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { formatMoment } from "@/domain/shared/dates";
import type { KeptForm } from "./form-state";

/** Leads back to what somebody was writing when their session ended; above every page of theirs until it is sent or thrown away. */
export function KeptBanner({ kept, page }: { kept: KeptForm | null; page: string }) {
  const t = useTranslations("forms.kept");
  const locale = useLocale();
  if (!kept) return null;
  return (
    <Notice tone="waiting" title={t("title")}>
      <p>{t("text", { when: formatMoment(new Date(kept.keptAt), locale) })}</p>
      <p className="mt-1 flex flex-wrap gap-x-6 gap-y-1"><a href={kept.path}>{t("goOn")}</a><a href={page}>{t("look")}</a></p>
    </Notice>
  );
}
