import { useTranslations } from "next-intl";
import { movesOf } from "@/domain/recommendations/moves";
import type { RecommendationRow } from "@/domain/recommendations/recommendation";

/** "Move to…": the moves that are possible from here, each on the page that makes it. Nothing moves by dragging. */
export function MoveMenu({ row }: { row: Pick<RecommendationRow, "reference" | "number" | "state" | "reportedDoneOn"> }) {
  const t = useTranslations("ledger");
  const moves = useTranslations("recommendations.moves");
  const possible = movesOf(row);
  if (possible.length === 0) return null;
  return (
    <details className="relative text-meta print:hidden">
      <summary className="min-h-6 text-link underline underline-offset-2"><span className="sr-only">{t("moveOf", { number: row.number, reference: row.reference })}</span><span aria-hidden="true">{t("moveTo")}</span></summary>
      <ul className="mt-1 border-s-2 border-line ps-2">
        {possible.map(({ move, href }) => <li key={move}><a href={href} className="inline-flex min-h-6 items-center">{moves(move)}</a></li>)}
      </ul>
    </details>
  );
}
