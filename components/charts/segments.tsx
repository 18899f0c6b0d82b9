/** Part of a bar: how much of it, and its look as classes of fill and stroke. */
export type Segment = { key: string; weight: number; look: string };

// A part of a day among years is still to be seen.
const LEAST = 0.008;

/**
 * One ruled bar of parts, as wide as their weights. Drawn, because our pages carry no styles of their own: what stands in an attribute
 * `style` is refused by their security policy.
 */
export function Segments({ parts, className }: { parts: readonly Segment[]; className: string }) {
  const sum = parts.reduce((total, { weight }) => total + weight, 0);
  const widths = parts.map(({ weight }) => Math.max(weight / sum, LEAST) * 1000);
  const whole = widths.reduce((total, width) => total + width, 0);
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${whole} 10`} preserveAspectRatio="none" className={`block w-full ${className}`}>
      {parts.map(({ key, look }, index) => <rect key={key} x={widths.slice(0, index).reduce((total, width) => total + width, 0)} y="0.5" width={widths[index]} height="9" vectorEffect="non-scaling-stroke" className={`stroke-2 ${look}`} />)}
    </svg>
  );
}
