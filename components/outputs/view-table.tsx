import { useLocale, useTranslations } from "next-intl";
import { Heading } from "@/components/texts/long-text";
import { DataTable } from "@/components/ui/data-table";
import type { SentText } from "@/domain/outputs/output";
import { formatDate } from "@/domain/shared/dates";

const COLUMNS = ["section", "view", "note", "by"] as const;

/** What each authority thinks of each section of the version it was sent. */
export function ViewTable({ sent }: { sent: SentText }) {
  const t = useTranslations("reviews.views");
  const locale = useLocale();
  return (
    <DataTable
      caption={t("title")} empty={t("none")} columns={COLUMNS.map((key) => ({ key, label: t(`columns.${key}`) }))}
      rows={sent.sections.flatMap(({ id, position, text, views }) => (views.length > 0 ? views : [null]).map((one) => ({
        key: `${id} ${one?.organisationId ?? ""}`,
        cells: {
          section: <>{position}. <Heading text={text} /></>,
          view: one ? t(`words.${one.view}`) : <span className="text-ink-2">{t("open")}</span>,
          note: one?.note && <span dir="auto" className="block max-w-reading whitespace-pre-wrap break-words">{one.note}</span>,
          by: one && `${one.givenByName}, ${one.organisationName}, ${formatDate(one.givenOn, locale)}`,
        },
      })))}
    />
  );
}
