import { useTranslations } from "next-intl";
import { Localised } from "@/components/ui/localised";
import { TONE } from "@/components/ui/tone";
import { RECOMMENDATION_COUNTED } from "@/domain/recommendations/lifecycle";
import { ledgerHref, type LedgerFilter } from "@/domain/recommendations/list-filter";
import { recommendationPath } from "@/domain/recommendations/moves";
import type { RecommendationRow, StateCounts } from "@/domain/recommendations/recommendation";
import type { PartialDate } from "@/domain/shared/dates";
import { MoveMenu } from "./move-menu";
import { RECOMMENDATION_TONES } from "./recommendation-chip";
import { Due, LastAsk, Lead } from "./standing";

type Props = { path: string; filter: LedgerFilter; rows: readonly RecommendationRow[]; counts: StateCounts; today: PartialDate; ofMany: boolean; mayWork: (row: RecommendationRow) => boolean };

/** The same recommendations by where they stand: a lane for each state, with how many. A card moves by its menu, through the same pages as in the table. */
export function LedgerBoard({ path, filter, rows, counts, today, ofMany, mayWork }: Props) {
  const t = useTranslations("ledger");
  const states = useTranslations("recommendations.states");
  // A lane with nothing in it is narrow: it says that there is none, and where it would be.
  const lanes = RECOMMENDATION_COUNTED.filter((state) => filter.state === undefined || filter.state === "open" || filter.state === state);
  return (
    <div role="region" aria-label={t("views.board")} tabIndex={0} className="overflow-x-auto">
      <div className="flex gap-x-4">
        {lanes.map((state) => {
          const lane = rows.filter((row) => row.state === state);
          const more = (counts[state] ?? 0) - lane.length;
          return (
            <section key={state} aria-label={states(state)} className={counts[state] ? "min-w-[13rem] flex-1" : "min-w-[6.5rem] flex-[0.4]"}>
              <h3 className={`border-t-4 pt-1 font-sans text-table font-semibold ${TONE[RECOMMENDATION_TONES[state]].edge}`}>{t("lane", { state: states(state), count: counts[state] ?? 0 })}</h3>
              {lane.length === 0 && more <= 0 && <p className="mt-1 border-t border-line py-2 text-meta text-ink-2">{t("laneEmpty")}</p>}
              <ul>{lane.map((row) => <Card key={row.id} row={row} today={today} ofMany={ofMany} mayWork={mayWork(row)} />)}</ul>
              {lane.length > 0 && more > 0 && <p className="border-t border-line py-2 text-meta"><a href={ledgerHref(path, filter, { view: "table", state })}>{t("laneMore", { count: more })}</a></p>}
            </section>
          );
        })}
      </div>
    </div>
  );
}

function Card({ row, today, ofMany, mayWork }: { row: RecommendationRow; today: PartialDate; ofMany: boolean; mayWork: boolean }) {
  const t = useTranslations("recommendations");
  return (
    <li className="grid gap-1 border-t border-line py-2 text-table">
      {ofMany && <span className="text-meta tabular-nums text-ink-2"><bdi dir="ltr">{row.reference}</bdi></span>}
      <a href={recommendationPath(row)} className="line-clamp-4"><span className="tabular-nums">{t("columns.number")}{row.number}</span> <Localised en={row.textEn} fr={row.textFr} /></a>
      <span className="text-meta"><Lead row={row} /></span>
      <span className="text-meta"><Due row={row} today={today} /></span>
      {row.reportedDoneOn && row.state !== "implemented" && <strong className="text-meta">{t("saysDone")}</strong>}
      <span className="text-meta"><LastAsk row={row} today={today} /></span>
      {mayWork && <MoveMenu row={row} />}
    </li>
  );
}
