import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { ITEM_OUTCOMES, type ReceiverFigures } from "@/domain/portfolio/follow-up-figures";
import { rowsQuery } from "@/domain/portfolio/portfolio";
import { pick } from "@/domain/shared/localised";

type Props = { rows: readonly ReceiverFigures[]; hrefOf: (query: string) => string };

/** Handovers by the programme that receives them, and what it said of each item. */
export function Receivers({ rows, hrefOf }: Props) {
  const t = useTranslations("portfolio.receivers");
  const locale = useLocale();
  const link = (of: "handover" | "item", state: string, count = 0) => (count > 0 ? <a href={hrefOf(rowsQuery({ of, state }))}>{count}</a> : 0);
  return (
    <DataTable
      caption={t("title")} empty={t("none")}
      columns={[{ key: "receiver", label: t("receiver") }, { key: "handovers", label: t("handovers"), align: "end" }, ...ITEM_OUTCOMES.map((key) => ({ key, label: t(`items.${key}`), align: "end" as const }))]}
      rows={rows.map(({ code, nameEn, nameFr, handovers, items }) => ({ key: code, cells: { receiver: pick(locale, nameEn, nameFr).text, handovers: link("handover", code, handovers), ...Object.fromEntries(ITEM_OUTCOMES.map((outcome) => [outcome, link("item", `${code}.${outcome}`, items[outcome])])) } }))}
    />
  );
}
