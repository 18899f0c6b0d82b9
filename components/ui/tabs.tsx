export type Tab = { href: string; label: string; current: boolean; count?: number };

/** Folder dividers: the open one runs into the page below. */
export function Tabs({ items, label }: { items: readonly Tab[]; label?: string }) {
  return (
    <nav aria-label={label} className="mb-6 border-b border-ink print:hidden">
      <ul className="flex flex-wrap gap-x-1">
        {items.map((item) => (
          <li key={item.href} className="-mb-px">
            <a href={item.href} aria-current={item.current ? "page" : undefined} className={`inline-flex min-h-9 items-center gap-1.5 rounded-t-chip border px-3 text-table no-underline ${item.current ? "border-ink border-b-paper bg-paper font-semibold text-ink visited:text-ink" : "border-transparent text-ink-2 visited:text-ink-2 hover:bg-sunk hover:text-ink"}`}>
              {item.label}
              {item.count !== undefined && <span className="font-normal tabular-nums text-ink-2">{item.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
