import type { ReactNode } from "react";
import { TONE, type Tone } from "./tone";

/** Something the reader must know before going on. */
export function Notice({ tone, title, children }: { tone: Tone; title: string; children?: ReactNode }) {
  const { Icon, edge, text } = TONE[tone];
  return (
    <div className={`my-4 border-s-8 bg-surface px-4 py-2.5 print:border ${edge}`}>
      <p className={`flex items-start gap-2 font-semibold ${text}`}><Icon className="mt-[0.35em] shrink-0" /><span>{title}</span></p>
      {children && <div className="mt-1 max-w-reading">{children}</div>}
    </div>
  );
}
