import type { ReactNode } from "react";
import { DoneBar } from "./done-bar";

type Props = {
  title: ReactNode;
  /** Small line above the title: a reference, a stage, a back link. */
  kicker?: ReactNode;
  lead?: ReactNode;
  /** What just succeeded, already in words. */
  done?: string;
  actions?: ReactNode;
};

/** Top of a page: what it is about, and the one next thing to do. */
export function PageHead({ title, kicker, lead, done, actions }: Props) {
  return (
    <header className="mb-4">
      {done && <DoneBar>{done}</DoneBar>}
      {kicker && <div className="mb-1 text-meta tabular-nums text-ink-2">{kicker}</div>}
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <div className="min-w-0 max-w-[60rem] flex-[1_1_22rem]">
          <h1 className="break-words">{title}</h1>
          {lead && <div className={`mt-2 text-ink-2 ${typeof lead === "string" ? "max-w-reading" : ""}`}>{lead}</div>}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-3 print:hidden">{actions}</div>}
      </div>
    </header>
  );
}
