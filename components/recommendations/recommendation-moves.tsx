import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { isOpen, type RecommendationDetail } from "@/domain/recommendations/recommendation";

/** What the facility can do about a recommendation, and what the authority last said that asks for it. */
export function RecommendationMoves({ reference, recommendation: { number, state, updates }, mayChange }: { reference: string; recommendation: RecommendationDetail; mayChange: boolean }) {
  const t = useTranslations("recommendations");
  const path = `/actions/${reference}/recommendations/${number}`;
  if (!isOpen(state)) return <p className="mt-4 text-ink-2">{t("settled", { state: t(`publicStates.${state}`) })}</p>;
  if (!mayChange) return <p className="mt-4 text-ink-2">{t("onlyTeam")}</p>;
  return (
    <>
      {updates[0]?.choice === "overtaken" && <Notice tone="waiting" title={t("overtakenSaid")}>{updates[0].note}</Notice>}
      <div className="mt-4 flex flex-wrap gap-3">
        <LinkButton quiet href={`${path}/due`}>{t("changeDue")}</LinkButton>
        <LinkButton quiet href={`${path}/overtaken`}>{t("moves.overtake")}</LinkButton>
      </div>
    </>
  );
}
