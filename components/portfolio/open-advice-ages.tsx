import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { AGE_BANDS, type FollowUpFigures } from "@/domain/portfolio/follow-up-figures";
import { rowsQuery } from "@/domain/portfolio/portfolio";
import { RECOMMENDATION_OPEN } from "@/domain/recommendations/lifecycle";

type Props = { ages: FollowUpFigures["ages"]; hrefOf: (query: string) => string };

/** Recommendations that still wait, by state and by how long ago they were made. */
export function OpenAdviceAges({ ages, hrefOf }: Props) {
  const t = useTranslations("portfolio.ages");
  const states = useTranslations("recommendations.states");
  const cell = (state: string, band: number) => {
    const count = ages[`${state}.${band}`] ?? 0;
    return count > 0 ? <a href={hrefOf(rowsQuery({ of: "age", state: `${state}.${band}` }))}>{count}</a> : 0;
  };
  return (
    <DataTable
      caption={t("title")} empty=""
      columns={[{ key: "state", label: t("state") }, ...AGE_BANDS.map((band) => ({ key: `band${band}`, label: t(`bands.b${band}`), align: "end" as const }))]}
      rows={RECOMMENDATION_OPEN.map((state) => ({ key: state, cells: { state: states(state), ...Object.fromEntries(AGE_BANDS.map((band) => [`band${band}`, cell(state, band)])) } }))}
    />
  );
}
