import { useTranslations } from "next-intl";

export type Petal = { number: number; label: string; state: "flagged" | "assessed" | "open" };

// Straight sides along the rays, so that ten equal petals meet without covering each other.
const PETAL = "M-10.73 -36.45L-23.15 -78.66A23.15 23.15 0 0 1 23.15 -78.66L10.73 -36.45A38 38 0 0 0 -10.73 -36.45Z";
const LOOK = { flagged: "fill-petrol-700 stroke-petrol-700", assessed: "fill-paper stroke-petrol-700", open: "fill-paper stroke-control" } as const;

/** The ten characteristics as a seal: ten equal petals, so that no shape suggests a sum. The list with the evidence stands beside it. */
export function Rosette({ petals, countLabel }: { petals: readonly Petal[]; countLabel: string }) {
  const t = useTranslations("common");
  const flagged = petals.filter(({ state }) => state === "flagged").length;
  return (
    <svg viewBox="-112 -112 224 224" width="220" height="220" role="img" aria-label={`${countLabel}. ${petals.map(({ number, label, state }) => t("labelled", { label: `${number} ${label}`, value: t(`petals.${state}`) })).join(", ")}`} className="max-w-full font-sans print:h-[45mm] print:w-[45mm]">
      {petals.map(({ number, state }, index) => <PetalShape key={number} number={number} state={state} turn={index * (360 / petals.length)} />)}
      <circle r="110" fill="none" strokeWidth="1" className="stroke-petrol-700" />
      <text y="10" textAnchor="middle" className="fill-ink font-serif text-[28px] font-semibold">{flagged}</text>
    </svg>
  );
}

function PetalShape({ number, state, turn }: { number: number; state: Petal["state"]; turn: number }) {
  const angle = (turn * Math.PI) / 180;
  const place = (radius: number) => ({ x: (Math.sin(angle) * radius).toFixed(2), y: (-Math.cos(angle) * radius + 5).toFixed(2) });
  return (
    <g>
      <path d={PETAL} transform={`rotate(${turn})`} strokeWidth="1.75" strokeDasharray={state === "open" ? "3 3.5" : undefined} className={LOOK[state]} />
      <text {...place(78)} textAnchor="middle" className={`text-[15px] tabular-nums ${state === "flagged" ? "fill-white font-semibold" : state === "assessed" ? "fill-ink" : "fill-ink-3"}`}>{number}</text>
    </g>
  );
}
