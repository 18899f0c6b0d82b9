import { useTranslations } from "next-intl";
import type { Difference } from "@/domain/reports/differences";
import type { Correction } from "@/domain/reports/report";

export type Explaining = { reference: string; corrections: readonly Correction[]; isFrozen: boolean; mayCorrect: boolean };

/** What a difference is: gone on since, explained already, or still to be explained by whoever may. */
export function useDifferenceState({ reference, corrections, isFrozen, mayCorrect }: Explaining) {
  const t = useTranslations("reports.later");
  const explained = new Set(corrections.map(({ differenceKey }) => differenceKey));
  return function stateOf({ key, kind }: Difference) {
    if (!isFrozen || kind === "since") return t(`kinds.${kind}`);
    if (explained.has(key)) return t("explained");
    return mayCorrect ? <a href={`/actions/${reference}/report/correct?of=${encodeURIComponent(key)}`}>{t("explain")}</a> : t("unexplained");
  };
}
