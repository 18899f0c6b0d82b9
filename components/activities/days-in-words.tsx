import { useLocale, useTranslations } from "next-intl";
import { formatDate } from "@/domain/shared/dates";

/** For which days something was settled before they moved; `days` is `2017-04-03/2017-04-06`. */
export function DaysInWords({ days }: { days: string }) {
  const t = useTranslations("readiness");
  const locale = useLocale();
  const [from, until] = days.split("/").map((day) => formatDate(day, locale));
  return t("wasFor", { days: until ? t("range", { from: from!, until }) : from! });
}
