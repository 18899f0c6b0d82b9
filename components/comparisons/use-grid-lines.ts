"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { ComparisonLine } from "@/domain/comparisons/comparison";
import { filterLines, filterSearch, parseComparisonFilter, type ComparisonFilter } from "@/domain/comparisons/filter";

type Asked = { reference: string; initial: ComparisonLine[]; isWhole: boolean; filter: ComparisonFilter; formId: string };

/**
 * The rows that the filter shows. The server sends the first page; the others follow by themselves, and from then on the filter
 * row above is answered here, key by key. The address bar follows.
 */
export function useGridLines({ reference, initial, isWhole, filter: first, formId }: Asked) {
  const filter = useTypedFilter(formId, first);
  const client = useQueryClient();
  const queryKey = useMemo(() => ["comparison", reference], [reference]);
  const { data, isError } = useQuery({ queryKey, queryFn: ({ signal }) => fetchLines(reference, signal), initialData: isWhole ? initial : undefined, staleTime: Infinity, retry: 1 });
  const shown = useMemo(() => (data ? filterLines(data, filter) : initial), [data, filter, initial]);
  const replace = useCallback((line: ComparisonLine) => client.setQueryData<ComparisonLine[]>(queryKey, (lines) => lines?.map((one) => (one.id === line.id ? line : one))), [client, queryKey]);
  return { shown, all: data?.length, isLoading: !data && !isError, isFailed: isError, replace };
}

async function fetchLines(reference: string, signal: AbortSignal): Promise<ComparisonLine[]> {
  const answer = await fetch(`/api/comparisons/${reference}`, { signal, headers: { accept: "application/json" } });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

function useTypedFilter(formId: string, first: ComparisonFilter): ComparisonFilter {
  const [filter, setFilter] = useState(first);
  useEffect(() => {
    const form = document.getElementById(formId) as HTMLFormElement | null;
    if (!form) return;
    const ask = () => {
      const asked = parseComparisonFilter(Object.fromEntries(new FormData(form)) as Record<string, string>).filter;
      setFilter(asked);
      const search = filterSearch(asked);
      window.history.replaceState(null, "", search ? `${form.action}?${search}` : form.action);
      for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-export]")) link.search = search;
    };
    const sent = (event: Event) => {
      event.preventDefault();
      ask();
    };
    form.addEventListener("input", ask);
    form.addEventListener("submit", sent);
    return () => {
      form.removeEventListener("input", ask);
      form.removeEventListener("submit", sent);
    };
  }, [formId]);
  return filter;
}
