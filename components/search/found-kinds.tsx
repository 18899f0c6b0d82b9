import { useTranslations } from "next-intl";
import { FOUND_KINDS, searchHref, type SearchFilter, type SearchPage } from "@/domain/search/found";

/** How much was found of each kind; each narrows the search to itself. */
export function FoundKinds({ path, filter, counts }: { path: string; filter: SearchFilter } & Pick<SearchPage, "counts">) {
  const t = useTranslations("search");
  const all = FOUND_KINDS.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);
  const ways = [{ kind: undefined, text: t("every", { count: all }) }, ...FOUND_KINDS.filter((kind) => counts[kind] || filter.kind === kind).map((kind) => ({ kind, text: t(`kinds.${kind}`, { count: counts[kind] ?? 0 }) }))];
  return (
    <ul className="mb-2 flex flex-wrap gap-x-6">
      {ways.map(({ kind, text }) => <li key={kind ?? "every"}>{filter.kind === kind ? <strong aria-current="true" className="inline-block py-2.5">{text}</strong> : <a href={searchHref(path, filter, { kind: kind ?? null })} className="inline-block py-2.5">{text}</a>}</li>)}
    </ul>
  );
}
