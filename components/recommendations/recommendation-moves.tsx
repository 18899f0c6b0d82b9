import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { movesOf, recommendationPath } from "@/domain/recommendations/moves";
import { isOpen, type RecommendationDetail } from "@/domain/recommendations/recommendation";

/** What the facility can do about a recommendation, and what the authority last said that asks for it. */
export function RecommendationMoves({ recommendation, mayChange }: { recommendation: RecommendationDetail; mayChange: boolean }) {
  const t = useTranslations("recommendations");
  const ledger = useTranslations("ledger");
  const { reference, state, updates } = recommendation;
  const path = recommendationPath(recommendation);
  if (!isOpen(state)) return <p className="mt-4 text-ink-2">{t("settled", { state: t(`publicStates.${state}`) })}</p>;
  if (!mayChange) return <p className="mt-4 text-ink-2">{t("onlyTeam")}</p>;
  return (
    <>
      {updates[0]?.choice === "overtaken" && <Notice tone="waiting" title={t("overtakenSaid")}>{updates[0].note}</Notice>}
      <div className="mt-4 flex flex-wrap gap-3">
        <LinkButton quiet href={`${path}/due`}>{t("changeDue")}</LinkButton>
        <LinkButton quiet href={`${path}/addressees`}>{ledger("readdress")}</LinkButton>
        <LinkButton quiet href={`${path}/words`}>{ledger("reword")}</LinkButton>
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-1 text-table">
        <span className="text-ink-2">{ledger("moveTo")}</span>
        {movesOf(recommendation).filter(({ move }) => move !== "recast").map(({ move, href }) => <a key={move} href={href} className="inline-flex min-h-6 items-center">{t(`moves.${move}`)}</a>)}
        <a href={`${path}/split`} className="inline-flex min-h-6 items-center">{ledger("split")}</a>
        <a href={`/actions/${reference}/recommendations/merge?n=${recommendation.number}`} className="inline-flex min-h-6 items-center">{ledger("merge")}</a>
      </div>
    </>
  );
}
