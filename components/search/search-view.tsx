import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { FOUND_ROWS, searchHref, type Found, type SearchFilter, type SearchName, type SearchPage } from "@/domain/search/found";
import { FoundKinds } from "./found-kinds";
import { FoundLine } from "./found-line";
import { SearchForm } from "./search-form";

type Props = { path: string; filter: SearchFilter; refused: readonly SearchName[]; /** None before anything was asked. */ page: SearchPage | null; hrefOf: (found: Found) => string; countries?: readonly { value: string; label: string }[] };

/** A search with what it found; a form that asks and never changes anything. */
export function SearchView({ path, filter, refused, page, hrefOf, countries = [] }: Props) {
  const t = useTranslations("search");
  return (
    <>
      <SearchForm path={path} filter={filter} countries={countries} />
      {refused.length > 0 && <Notice tone="waiting" title={t("refused")} />}
      {page ? <Results path={path} filter={filter} page={page} hrefOf={hrefOf} /> : <p className="max-w-reading text-ink-2">{t("hint")}</p>}
    </>
  );
}

function Results({ path, filter, page: { rows, total, counts }, hrefOf }: Pick<Props, "path" | "filter" | "hrefOf"> & { page: SearchPage }) {
  const t = useTranslations("search");
  const number = filter.page ?? 1;
  return (
    <section aria-label={t("results")}>
      <FoundKinds path={path} filter={filter} counts={counts} />
      <p className="mb-2 text-table text-ink-2">{t("count", { count: total })}</p>
      {rows.length > 0 && <ol className="border-t border-line">{rows.map((found) => <li key={`${found.kind} ${found.reference} ${found.number}`} className="border-b border-line py-2"><FoundLine found={found} href={hrefOf(found)} /></li>)}</ol>}
      <p className="mt-3 flex gap-x-6">
        {number > 1 && <a href={searchHref(path, filter, { page: number - 1 })} rel="prev" className="inline-block py-2.5">{t("earlier")}</a>}
        {number * FOUND_ROWS < total && <a href={searchHref(path, filter, { page: number + 1 })} rel="next" className="inline-block py-2.5">{t("further")}</a>}
      </p>
    </section>
  );
}
