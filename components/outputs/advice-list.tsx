import { useTranslations } from "next-intl";
import { RecommendationChip } from "@/components/recommendations/recommendation-chip";
import { DataTable } from "@/components/ui/data-table";
import { Localised } from "@/components/ui/localised";
import type { OutputDetail } from "@/domain/outputs/output";

/** Recommendations that name this output as their source. */
export function AdviceList({ reference, items }: { reference: string; items: OutputDetail["recommendations"] }) {
  const t = useTranslations("outputs");
  const columns = useTranslations("recommendations.columns");
  return (
    <DataTable
      caption={t("advice")} empty={t("noAdvice")} columns={[{ key: "text", label: columns("text") }, { key: "state", label: columns("state") }]}
      rows={items.map(({ number, textEn, textFr, state }) => ({
        key: String(number),
        cells: { text: <a href={`/actions/${reference}/recommendations/${number}`} className="line-clamp-2">{number}. <Localised en={textEn} fr={textFr} /></a>, state: <RecommendationChip state={state} /> },
      }))}
    />
  );
}
