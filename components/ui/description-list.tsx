import type { ReactNode } from "react";

/** Facts with their names, one a line. */
export function DescriptionList({ items }: { items: readonly { label: string; value: ReactNode }[] }) {
  return (
    <dl className="border-t border-line">
      {items.map(({ label, value }) => (
        <div key={label} className="grid gap-x-6 border-b border-line py-1.5 sm:grid-cols-[13rem_1fr]">
          <dt className="text-table/6 text-ink-2">{label}</dt>
          <dd className="min-w-0 max-w-reading break-words">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
