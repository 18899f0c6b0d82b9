import { useId } from "react";
import { useLocale } from "next-intl";
import type { Timeline } from "@/domain/activities/timeline";
import { formatDate } from "@/domain/shared/dates";

const WIDTH = 1040;
const LABELS = 340;
const ROW = 30;
const HEAD = 34;

type Props = {
  timeline: Timeline;
  /** What the picture says, in a sentence. */
  finding: string;
  labelOf: (number: number) => string;
  datesOf: (number: number) => string;
  todayLabel: string;
  /** Days on which nothing takes place there, as parts of the whole, with their names. */
  holidays: readonly { at: number; name: string }[];
};

/** Bars on a line of time, drawn on the server: solid is done, a full edge is agreed, a broken edge is planned, a struck name is dropped. */
export function TimelineChart({ timeline, finding, labelOf, datesOf, todayLabel, holidays }: Props) {
  const id = useId();
  const locale = useLocale();
  const height = HEAD + timeline.bars.length * ROW + 18;
  const x = (at: number) => LABELS + at * (WIDTH - LABELS - 6);
  const rowOf = (number: number) => HEAD + timeline.bars.findIndex((bar) => bar.number === number) * ROW;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-labelledby={id} className="block w-full min-w-[52rem] text-[13px] print:min-w-0" fontFamily="inherit">
      <title id={id}>{finding}</title>
      <defs><pattern id={`${id}-open`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="3" height="6" fill="var(--color-petrol-700)" /></pattern></defs>
      {timeline.ticks.map(({ date, at }) => <g key={date}><line x1={x(at)} x2={x(at)} y1={HEAD - 8} y2={height - 14} stroke="var(--color-line)" /><text x={x(at) + 4} y={16} fill="var(--color-ink-2)">{formatDate(timeline.ticks.length > 12 ? date.slice(0, 4) : date.slice(0, 7), locale)}</text></g>)}
      {holidays.map(({ at, name }) => <line key={`${at}`} x1={x(at)} x2={x(at)} y1={HEAD - 8} y2={HEAD - 2} stroke="var(--color-ink)" strokeWidth="2"><title>{name}</title></line>)}
      {timeline.bars.map((bar) => <Bar key={bar.number} bar={bar} x={x} y={rowOf(bar.number)} label={labelOf(bar.number)} dates={datesOf(bar.number)} pattern={`${id}-open`} />)}
      {timeline.bars.flatMap((bar) => bar.needs.flatMap((needed) => {
        const first = timeline.bars.find(({ number }) => number === needed);
        return first ? [<path key={`${needed} ${bar.number}`} d={`M ${x(first.end)} ${rowOf(needed) + ROW / 2} h 5 V ${rowOf(bar.number) + ROW / 2} H ${Math.max(x(bar.start), x(first.end) + 5)}`} fill="none" stroke="var(--color-ink-2)" strokeWidth="1.25" />] : [];
      }))}
      {timeline.today !== null && <g><line x1={x(timeline.today)} x2={x(timeline.today)} y1={HEAD - 8} y2={height - 14} stroke="var(--color-ink)" strokeDasharray="2 3" /><text x={x(timeline.today)} y={height - 2} textAnchor={timeline.today > 0.85 ? "end" : "start"} fill="var(--color-ink)">{todayLabel}</text></g>}
    </svg>
  );
}

type BarProps = { bar: Timeline["bars"][number]; x: (at: number) => number; y: number; label: string; dates: string; pattern: string };

function Bar({ bar: { start, end, state, isOpenStart, isOpenEnd }, x, y, label, dates, pattern }: BarProps) {
  const isDone = state === "held" || state === "reported";
  const isDropped = state === "dropped";
  const [left, width] = [x(start), Math.max(7, x(end) - x(start))];
  const shown = label.length > 54 ? `${label.slice(0, 53).trimEnd()}…` : label;
  const isOpen = isOpenStart || isOpenEnd;
  return (
    <g>
      <line x1={0} x2={WIDTH} y1={y + ROW} y2={y + ROW} stroke="var(--color-line)" />
      <text x={0} y={y + 20} fill={isDropped ? "var(--color-ink-2)" : "var(--color-ink)"} textDecoration={isDropped ? "line-through" : undefined}><title>{label}</title>{shown}</text>
      <rect x={left} y={y + 8} width={width} height={14} fill={isDone ? (isOpen ? `url(#${pattern})` : "var(--color-petrol-700)") : state === "confirmed" ? "var(--color-sunk)" : "none"} stroke={isDropped ? "var(--color-ink-2)" : "var(--color-petrol-700)"} strokeWidth="1.5" strokeDasharray={state === "planned" || isDropped ? "4 3" : undefined}><title>{`${label}: ${dates}`}</title></rect>
      {isDropped && <line x1={left} x2={left + width} y1={y + 22} y2={y + 8} stroke="var(--color-ink-2)" strokeWidth="1.5" />}
    </g>
  );
}
