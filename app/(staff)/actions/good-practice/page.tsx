import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { GoodPracticeAnswer, GoodPracticeCounts, GoodPracticeForm } from "@/components/characteristics/good-practice-search";
import { PageHead } from "@/components/ui/page-head";
import { actionsHref } from "@/domain/actions/list-filter";
import { findAssessedActions } from "@/domain/characteristics/queries/find-assessed-actions";
import { parseGoodPractice } from "@/domain/characteristics/search";
import { requireActorIn } from "@/server/actor";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("characteristics.search"))("title") };
}

/** Which Actions show a characteristic of a good practice, who says so, and what proves it. */
export default async function GoodPracticeSearchPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const [actor, params, t] = await Promise.all([requireActorIn("staff"), searchParams, getTranslations("characteristics.search")]);
  const filter = parseGoodPractice(params);
  const actions = await findAssessedActions(actor, filter);
  return (
    <>
      <PageHead title={t("title")} kicker={<a href="/actions">{t("back")}</a>} lead={t("lead")} />
      <GoodPracticeForm filter={filter} />
      <GoodPracticeAnswer filter={filter} actions={actions} />
      <p className="my-3"><a href={actionsHref({ shows: filter.characteristic, theme: filter.theme, country: filter.country as never })}>{t("wider")}</a></p>
      <GoodPracticeCounts filter={filter} actions={actions} />
    </>
  );
}
