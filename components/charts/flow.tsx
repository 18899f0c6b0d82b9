import { useId } from "react";

export type FlowStep = { key: string; label: string; count: number; /** What came this far and no further, in words. */ exits: readonly { key: string; text: string; isWaiting: boolean; count: number }[] };

const WIDTH = 1040;
const TOP = 46;
const TALL = 180;
const NODE = 14;
const BOTTOM = TOP + TALL + 26;
const LINE = 17;

/** How many come from one step to the next, drawn on the server: what goes on runs along the top, what waits (hatched) or is lost (grey) leaves downward with its number. Read with its table. */
export function FlowChart({ finding, steps }: { finding: string; steps: readonly FlowStep[] }) {
  const id = useId();
  const whole = Math.max(1, steps[0]?.count ?? 0);
  const height = (count: number) => (count / whole) * TALL;
  const gap = (WIDTH - NODE - 150) / Math.max(1, steps.length - 1);
  const most = Math.max(...steps.map(({ exits }) => exits.length));
  return (
    <svg viewBox={`0 0 ${WIDTH} ${BOTTOM + 14 + most * LINE}`} role="img" aria-labelledby={id} className="block w-full min-w-[52rem] text-[13px] print:min-w-0" fontFamily="inherit">
      <title id={id}>{finding}</title>
      <defs><pattern id={`${id}-waits`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="var(--color-sunk)" /><rect width="2" height="6" fill="var(--color-ink-2)" /></pattern></defs>
      {steps.map(({ key, label, count, exits }, index) => {
        const x = index * gap;
        const next = steps[index + 1]?.count ?? (exits.length > 0 ? 0 : count);
        return (
          <g key={key}>
            {index < steps.length - 1 && next > 0 && <rect x={x + NODE} y={TOP} width={gap - NODE} height={height(next)} fill="var(--color-petrol-700)" opacity="0.22" />}
            <Exits x={x + NODE} from={TOP + height(next)} exits={exits} height={height} pattern={`${id}-waits`} />
            <rect x={x} y={TOP} width={NODE} height={Math.max(1, height(count))} fill="var(--color-petrol-700)" />
            <text x={x} y={18} fill="var(--color-ink)">{label}</text>
            <text x={x} y={36} fill="var(--color-ink)" fontWeight="600">{count}</text>
          </g>
        );
      })}
    </svg>
  );
}

function Exits({ x, from, exits, height, pattern }: { x: number; from: number; exits: FlowStep["exits"]; height: (count: number) => number; pattern: string }) {
  const bands = exits.map((exit, index) => ({ ...exit, y: from + exits.slice(0, index).reduce((sum, { count }) => sum + height(count), 0), tall: height(exit.count) }));
  // The topmost band is the one that turns down furthest to the right, so that none crosses another.
  const left = (index: number) => x + 10 + bands.slice(index + 1).reduce((sum, { tall }) => sum + tall * 0.5, 0);
  return bands.map(({ key, text, isWaiting, y, tall }, index) => (
    <g key={key}>
      <path d={`M ${x} ${y} H ${left(index)} q ${tall * 0.5} 0 ${tall * 0.5} ${tall * 0.5} V ${BOTTOM} H ${left(index)} V ${y + tall} H ${x} Z`} fill={isWaiting ? `url(#${pattern})` : "var(--color-line)"} stroke="var(--color-ink-2)" strokeWidth="0.5" />
      <text x={x} y={BOTTOM + LINE + index * LINE} fill="var(--color-ink-2)">{text}</text>
    </g>
  ));
}
