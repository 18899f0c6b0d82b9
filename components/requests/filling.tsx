import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { momentIn } from "@/domain/countries/zones";
import { colleagueFilling } from "@/domain/requests/filling";
import type { RequestDetail } from "@/domain/requests/request-detail";

/** Says that a colleague is writing in the same request, so that nobody is surprised. */
export function Filling({ request, userId }: { request: RequestDetail; userId: string }) {
  const t = useTranslations("questions");
  const locale = useLocale();
  const colleague = colleagueFilling(request, { userId, now: new Date() });
  if (!colleague) return null;
  return <Notice tone="progress" title={t("filling", { name: colleague.name, time: momentIn(request.country, colleague.since, locale) })}><p>{t("fillingText")}</p></Notice>;
}
