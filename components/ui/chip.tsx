import type { ReactNode } from "react";
import { TONE, type Tone } from "./tone";

/** A state: edge, icon and word together, so that it reads in grey as well. At most 20 characters. */
export function Chip({ tone, children }: { tone: Tone; children: ReactNode }) {
  const { Icon, chip } = TONE[tone];
  return (
    <span className={`-my-0.5 inline-block whitespace-nowrap rounded-chip border-s-4 ps-1.5 pe-2 text-meta/6 font-semibold print:border print:border-s-4 ${chip}`}>
      <Icon className="me-1.5 inline-block align-[-0.15em]" />
      {children}
    </span>
  );
}
