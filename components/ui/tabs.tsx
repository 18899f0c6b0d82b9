export type Tab = { href: string; label: string; current: boolean; count?: number };

/** Folder dividers: the open one runs into the page below, however many rows they take. */
export function Tabs({ items, label }: { items: readonly Tab[]; label?: string }) {
  return (
    <nav aria-label={label} className="mb-6 print:hidden">
      <ul className="flex flex-wrap after:flex-1 after:border-b after:border-ink after:content-['']">
        {items.map((item) => (
          <li key={item.href} className={`max-sm:grow ${item.current ? "" : "border-b border-ink"}`}>
            <a href={item.href} aria-current={item.current ? "page" : undefined} className={`flex min-h-9 items-center gap-1.5 rounded-t-chip px-1.5 text-table max-wide:px-2 no-underline ${item.current ? "border border-b-0 border-ink font-semibold text-ink visited:text-ink" : "text-ink-2 visited:text-ink-2 hover:bg-sunk hover:text-ink"}`}>
              {item.label}
              {item.count !== undefined && <span className="font-normal tabular-nums text-ink-2">{item.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
