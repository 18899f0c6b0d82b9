import { useLocale, useTranslations } from "next-intl";
import { Empty } from "@/components/ui/empty";
import type { TodayPage } from "@/domain/portfolio/today";
import { formatDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";

/** Nothing to do: says so, and names the next dated item. */
export function NothingWaits({ next }: Pick<TodayPage, "next">) {
  const t = useTranslations("today");
  const locale = useLocale();
  const title = next && pick(locale, next.titleEn, next.titleFr);
  return (
    <Empty action={<a href="/actions">{t("allActions")}</a>}>
      {t("nothing")} {next && title ? <>{t("nextItem", { date: formatDate(next.on, locale) })} <a href={`/actions/${next.reference}`} lang={title.lang}>{title.text}</a></> : t("noNext")}
    </Empty>
  );
}
