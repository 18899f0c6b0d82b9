import { useLocale, useTranslations } from "next-intl";
import { formatDate } from "@/domain/shared/dates";
import type { Court } from "@/domain/requests/lifecycle";

/** Who holds the pen, and since when. */
export function Holder({ court, since }: { court: Court | null; since: string | null }) {
  const t = useTranslations("actions");
  const locale = useLocale();
  if (!court) return <span>{t("holder.nobody")}</span>;
  return <span>{since ? `${t(`holder.${court}`)} ${t("since", { date: formatDate(since, locale) })}` : t(`holder.${court}`)}</span>;
}
