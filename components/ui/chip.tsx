import type { ReactNode } from "react";
import { TONE, type Tone } from "./tone";

/** A state: edge, icon and word together, so that it reads in grey as well. At most 20 characters. */
export function Chip({ tone, children }: { tone: Tone; children: ReactNode }) {
  const { Icon, chip } = TONE[tone];
  return (
    <span className={`inline-flex min-h-6 items-center gap-1.5 whitespace-nowrap rounded-chip border-s-4 ps-1.5 pe-2 text-meta font-semibold print:border print:border-s-4 ${chip}`}>
      <Icon className="shrink-0" />
      {children}
    </span>
  );
}
