import { useLocale, useTranslations } from "next-intl";
import { RatificationChip } from "@/components/instruments/ratification-chip";
import type { ComparisonSheet } from "@/domain/comparisons/comparison";
import { formatDate } from "@/domain/shared/dates";

/** Where the country stands with the instrument, by which source and as of when. */
export function RatificationLine({ ratification }: { ratification: ComparisonSheet["ratification"] }) {
  const t = useTranslations("comparisons.sheets");
  const locale = useLocale();
  if (!ratification) return <span className="text-ink-2">{t("unknown")}</span>;
  const { state, on, note, source, sourceUrl, asOf } = ratification;
  return (
    <>
      <RatificationChip state={state} />
      <span className="block text-meta text-ink-2">{[on && formatDate(on, locale), note].filter(Boolean).join(", ")}{(on || note) && "; "}{sourceUrl ? <a href={sourceUrl} rel="noreferrer">{t("asOf", { date: formatDate(asOf, locale), source })}</a> : t("asOf", { date: formatDate(asOf, locale), source })}</span>
    </>
  );
}
