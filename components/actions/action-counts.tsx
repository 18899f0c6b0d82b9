import { useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import { ACTIVITY_STATES } from "@/domain/activities/lifecycle";
import type { ActionOverview } from "@/domain/actions/overview";
import { OUTPUT_STATES } from "@/domain/outputs/lifecycle";
import { RECOMMENDATION_COUNTED } from "@/domain/recommendations/lifecycle";

/** How many there are in each state; each number opens the rows behind it. */
export function ActionCounts({ overview }: { overview: ActionOverview }) {
  const t = useTranslations("actions.overview");
  const all = useTranslations();
  const { head, activities, outputs, recommendations, added, publishedActivities } = overview;
  const path = `/actions/${head.reference}`;
  const parts = (page: string, noun: "activities" | "outputs" | "recommendations", states: readonly string[], counts: Record<string, number | undefined>) => {
    const shown = states.filter((state) => counts[state]);
    if (shown.length === 0) return <a href={`${path}/${page}`} className="text-ink-2">{t("none")}</a>;
    return (
      <ul className="flex flex-wrap gap-x-4">
        {shown.map((state) => <li key={state}><a href={`${path}/${page}?state=${state}`}>{all(`${noun}.states.${state}` as never)} <span className="font-semibold tabular-nums">{counts[state]}</span></a></li>)}
        {noun === "activities" && added > 0 && <li><a href={`${path}/${page}?origin=added`}>{t("added", { count: added })}</a></li>}
      </ul>
    );
  };
  return (
    <>
      <DescriptionList items={[
        { label: t("activities"), value: <>{parts("plan", "activities", ACTIVITY_STATES, activities)}{publishedActivities !== null && <p className="text-table text-ink-2">{t("publishedActivities", { count: publishedActivities })}</p>}</> },
        { label: t("outputs"), value: parts("outputs", "outputs", OUTPUT_STATES, outputs) },
        { label: t("recommendations"), value: parts("recommendations", "recommendations", RECOMMENDATION_COUNTED, recommendations) },
      ]} />
    </>
  );
}
