import type { Petal } from "./rosette";

/** The ten characteristics in a table's cell: tall and filled is flagged, outlined is assessed, low is not assessed. */
export function RosetteTicks({ petals, label }: { petals: readonly Pick<Petal, "number" | "state">[]; label: string }) {
  return (
    <svg viewBox="0 0 78 16" width="78" height="16" role="img" aria-label={label}>
      {petals.map(({ number, state }, index) => {
        const x = index * 8;
        if (state === "flagged") return <rect key={number} x={x} y="1" width="6" height="14" className="fill-petrol-700" />;
        if (state === "assessed") return <rect key={number} x={x + 0.75} y="5.75" width="4.5" height="8.5" strokeWidth="1.5" fill="none" className="stroke-petrol-700" />;
        return <rect key={number} x={x} y="13" width="6" height="2" className="fill-control" />;
      })}
    </svg>
  );
}
