import type { ReactNode } from "react";

export type IconProps = { className?: string };

function Icon({ className = "", children }: IconProps & { children: ReactNode }) {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" fill="none" stroke="currentColor" strokeWidth="1.75" aria-hidden="true" focusable="false" className={className}>
      {children}
    </svg>
  );
}

/** Draft: an empty ring. */
export const Ring = (props: IconProps) => <Icon {...props}><circle cx="8" cy="8" r="5.5" /></Icon>;

/** In progress: a half-filled disc. */
export const HalfDisc = (props: IconProps) => <Icon {...props}><circle cx="8" cy="8" r="5.5" /><path d="M8 2.5a5.5 5.5 0 0 1 0 11Z" fill="currentColor" stroke="none" /></Icon>;

/** Waiting for somebody: an hourglass. */
export const Hourglass = (props: IconProps) => <Icon {...props}><path d="M3.5 2.5h9M3.5 13.5h9M4.5 2.5c0 3 3.5 4 3.5 5.5s-3.5 2.5-3.5 5.5M11.5 2.5c0 3-3.5 4-3.5 5.5s3.5 2.5 3.5 5.5" /></Icon>;

/** Done: a tick. */
export const TickMark = (props: IconProps) => <Icon {...props}><path d="m2.5 8.5 3.5 4 7.5-9" strokeWidth="2.25" /></Icon>;

/** Late or wrong: a bang. */
export const Bang = (props: IconProps) => <Icon {...props}><path d="M8 2v7.5" strokeWidth="2.5" /><path d="M8 12v2.25" strokeWidth="2.5" /></Icon>;

/** Suspended: two bars. */
export const TwoBars = (props: IconProps) => <Icon {...props}><path d="M5.25 2.5v11M10.75 2.5v11" strokeWidth="2.5" /></Icon>;
