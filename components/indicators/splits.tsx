import { useFormatter, useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import { splitsOf, type CountedRows } from "@/domain/indicators/counted";
import type { Counted } from "@/domain/indicators/lists";
import { usePartLabel } from "./words";

/** A standard figure by what is known of its rows. */
export function Splits({ countedBy, rows }: { countedBy: Counted; rows: CountedRows }) {
  const t = useTranslations("indicators.splits");
  const label = usePartLabel();
  const format = useFormatter();
  const splits = splitsOf(countedBy, rows).filter(({ parts }) => parts.length > 0);
  if (splits.length === 0) return null;
  return <DescriptionList items={splits.map(({ by, parts }) => ({ label: t(by), value: parts.map(([code, amount]) => `${label(by, code)}: ${format.number(amount)}`).join(" · ") }))} />;
}
