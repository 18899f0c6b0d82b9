import type { ReactNode } from "react";

/** Nothing here: one sentence on why, one thing to do. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-6 gap-y-2 border-y border-line py-4 text-ink-2">
      <p className="max-w-reading">{children}</p>
      {action}
    </div>
  );
}
