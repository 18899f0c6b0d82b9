"use client";
import { keepPreviousData, QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { TONE } from "@/components/ui/tone";
import type { ListLine, ListView } from "./list-view";

export type TableLabels = {
  caption: string; failed: string; empty: string; all: string; clear: string; first: string; next: string;
  columns: Record<"reference" | "title" | "place" | "authority" | "stage" | "theme" | "next" | "held" | "updated", string>;
};
type Props = { initial: ListView; search: string; formId: string; labels: TableLabels };

/** The Actions as one table. Drawn whole on the server; with scripts it follows the filter row while somebody types. */
export function ActionTable(props: Props) {
  const [client] = useState(() => new QueryClient({ defaultOptions: { queries: { staleTime: 15_000, retry: 1 } } }));
  return <QueryClientProvider client={client}><LiveTable {...props} /></QueryClientProvider>;
}

function LiveTable({ initial, search: first, formId, labels }: Props) {
  const search = useTypedSearch(formId, first);
  const { data = initial, isPlaceholderData, isError } = useQuery({
    queryKey: ["actions", search], queryFn: ({ signal }) => fetchView(search, signal), placeholderData: keepPreviousData, initialData: search === first ? initial : undefined,
  });
  return (
    <div aria-busy={isPlaceholderData}>
      <Summary view={data} labels={labels} isFailed={isError} />
      {data.lines.length === 0 ? <p className="flex flex-wrap gap-x-6 gap-y-1 border-b border-line border-t-2 border-t-ink py-4 text-ink-2">{labels.empty} <a href="/actions">{labels.all}</a></p> : (
        <div role="region" aria-label={labels.caption} tabIndex={0} className={`max-wide:overflow-x-auto ${isPlaceholderData ? "opacity-50" : ""}`}>
          <table className="w-full border-collapse text-table">
            <caption className="sr-only">{labels.caption}</caption>
            <thead><tr>{heads(data, labels)}</tr></thead>
            <tbody>{data.lines.map(row)}</tbody>
          </table>
        </div>
      )}
      {(data.firstHref || data.nextHref) && (
        <p className="mt-4 flex gap-6">
          {data.firstHref && <a href={data.firstHref}>{labels.first}</a>}
          {data.nextHref && <a href={data.nextHref} rel="next">{labels.next}</a>}
        </p>
      )}
    </div>
  );
}

function Summary({ view, labels, isFailed }: { view: ListView; labels: TableLabels; isFailed: boolean }) {
  return (
    <div className="mb-1 flex flex-wrap items-center gap-x-4 gap-y-2">
      <p aria-live="polite" className="font-semibold">{isFailed ? labels.failed : view.count}</p>
      {view.applied.length > 0 && (
        <ul className="flex flex-wrap items-center gap-2 text-meta">
          {view.applied.map(({ label, href, remove }) => (
            <li key={label}><a href={href} aria-label={remove} className="inline-flex min-h-6 items-center gap-1.5 rounded-chip border border-control px-2 text-ink no-underline visited:text-ink hover:border-link">{label}<span aria-hidden="true">×</span></a></li>
          ))}
          {view.applied.length > 1 && <li><a href={view.clearHref} className="inline-flex min-h-6 items-center">{labels.clear}</a></li>}
        </ul>
      )}
    </div>
  );
}

const HEAD = "sticky top-0 z-10 h-9 bg-paper px-2 align-bottom text-start text-meta font-semibold text-ink-2 shadow-[inset_0_-2px_0_var(--color-ink)] first:ps-0 last:pe-0";
const CELL = "h-[var(--row-height,2.25rem)] px-2 py-[7px] align-baseline last:pe-0";
const SORTED = { reference: "reference", next: "next", held: "waiting", updated: "recent" } as const;

function heads({ sorts }: ListView, { columns }: TableLabels) {
  return (Object.keys(columns) as (keyof typeof columns)[]).map((key) => {
    const sort = key in SORTED ? sorts[SORTED[key as keyof typeof SORTED]] : undefined;
    const direction = sort?.isCurrent ? (key === "updated" ? "descending" : "ascending") : undefined;
    return (
      <th key={key} scope="col" aria-sort={direction} className={HEAD}>
        <span className="block pb-1.5">{sort ? <a href={sort.href} className="-my-0.5 inline-block py-0.5 whitespace-nowrap text-ink-2 visited:text-ink-2">{columns[key]}{direction && (direction === "descending" ? " ↓" : " ↑")}</a> : columns[key]}</span>
      </th>
    );
  });
}

// Plain elements, no component a row: the list is drawn more often than anything else.
function row(line: ListLine) {
  const { Icon, chip } = TONE[line.tone];
  return (
    <tr key={line.reference} className="border-b border-line hover:bg-sunk">
      <th scope="row" className={`${CELL} ps-0 text-start font-normal whitespace-nowrap tabular-nums`}>{line.reference}</th>
      <td className={`${CELL} max-wide:min-w-[14rem] wide:w-full wide:max-w-0 wide:truncate`}><a href={`/actions/${line.reference}`} lang={line.lang} title={line.title}>{line.title}</a></td>
      <td className={`${CELL} max-w-[8rem] truncate`} title={line.place}>{line.place}</td>
      <td className={`${CELL} max-w-[11rem] truncate`} lang="en" title={line.authority}>{line.authority}</td>
      <td className={CELL}><span className={`-my-0.5 inline-block whitespace-nowrap rounded-chip border-s-4 ps-1.5 pe-2 text-meta/6 font-semibold ${chip}`}>{Icon({ className: "me-1.5 inline-block align-[-0.15em]" })}{line.stage}</span></td>
      <td className={`${CELL} whitespace-nowrap`}>{line.theme}</td>
      <td className={`${CELL} whitespace-nowrap tabular-nums`}>{line.next}</td>
      <td className={`${CELL} whitespace-nowrap`}>{line.held}{line.days && <span className="text-ink-2 tabular-nums"> {line.days}</span>}</td>
      <td className={`${CELL} whitespace-nowrap tabular-nums`}>{line.updated}</td>
    </tr>
  );
}

async function fetchView(search: string, signal: AbortSignal): Promise<ListView> {
  const answer = await fetch(`/api/actions?${search}`, { signal, headers: { accept: "application/json" } });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

/** What the filter row asks for, a moment after the last key; the address bar follows. */
function useTypedSearch(formId: string, first: string): string {
  const [search, setSearch] = useState(first);
  useEffect(() => {
    const form = document.getElementById(formId) as HTMLFormElement | null;
    if (!form) return;
    let timer: ReturnType<typeof setTimeout>;
    const ask = () => {
      const asked = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== "") as [string, string][]).toString();
      setSearch(asked);
      window.history.replaceState(null, "", asked ? `/actions?${asked}` : "/actions");
    };
    const typed = () => {
      clearTimeout(timer);
      timer = setTimeout(ask, 150);
    };
    const sent = (event: Event) => {
      event.preventDefault();
      clearTimeout(timer);
      ask();
    };
    form.addEventListener("input", typed);
    form.addEventListener("submit", sent);
    return () => {
      clearTimeout(timer);
      form.removeEventListener("input", typed);
      form.removeEventListener("submit", sent);
    };
  }, [formId]);
  return search;
}
