import type { ReactNode } from "react";

type Props = {
  title: ReactNode;
  /** Address within the page. */
  id?: string;
  /** Beside the title: a count, a link, a quiet button. */
  aside?: ReactNode;
  children: ReactNode;
};

/** One part of a page under its own heading. The heading is enough to find it by; a landmark for each part would be noise. */
export function Section({ title, id, aside, children }: Props) {
  return (
    <section id={id} className="mt-8 min-w-0 first:mt-0 [.back-link+&]:mt-0">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 className="min-w-0">{title}</h2>
        {aside && <div className="text-table text-ink-2">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
