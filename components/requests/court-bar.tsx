import { Segments } from "@/components/charts/segments";
import type { CourtPeriod, CourtSide } from "@/domain/requests/court";

/** Each side's look; the words beside it say the same. */
export const SIDE_LOOK: Record<CourtSide, string> = {
  authority: "border-status-waiting-edge bg-status-waiting-edge", facility: "border-petrol-700 bg-petrol-700", services: "border-ink-2 bg-sunk", committee: "border-ink bg-ink",
};

const SIDE_FILL: Record<CourtSide, string> = { authority: "fill-status-waiting-edge stroke-paper", facility: "fill-petrol-700 stroke-paper", services: "fill-sunk stroke-ink-2", committee: "fill-ink stroke-paper" };

/** The periods of a request as one ruled bar, as wide as their days. */
export function CourtBar({ periods }: { periods: readonly CourtPeriod[] }) {
  const shown = periods.filter(({ days }) => days > 0);
  if (shown.length === 0) return null;
  return <Segments className="h-5" parts={shown.map(({ side, from, days }) => ({ key: `${side} ${from}`, weight: days, look: SIDE_FILL[side] }))} />;
}

export function SideMark({ side }: { side: CourtSide }) {
  return <span aria-hidden="true" className={`me-2 inline-block size-3 border align-[-0.1em] ${SIDE_LOOK[side]}`} />;
}
