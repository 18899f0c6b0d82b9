import type { ReactNode } from "react";

type Props = { href?: string; title: ReactNode; note?: ReactNode; status?: ReactNode };

/** One ruled line of a list of things to do or to look at: the link, what it is about, and its state at the end. */
export function TaskLine({ href, title, note, status }: Props) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line py-3">
      <div className="min-w-0 flex-1 basis-64">
        {href ? <a href={href} className="inline-flex min-h-11 items-center font-semibold break-words">{title}</a> : <span className="inline-flex min-h-11 items-center font-semibold">{title}</span>}
        {note && <div className="text-table break-words text-ink-2">{note}</div>}
      </div>
      {status}
    </li>
  );
}
