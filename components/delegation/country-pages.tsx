import { useTranslations } from "next-intl";
import { COUNTRY_ROWS, type DelegationCountry } from "@/domain/portfolio/delegation";

/** Which of a country's Actions are shown, and the way to the others; nothing where all of them are. */
export function CountryPages({ path, page, total, actions }: Pick<DelegationCountry, "page" | "total" | "actions"> & { path: string }) {
  const t = useTranslations("delegation.pages");
  if (total <= COUNTRY_ROWS) return null;
  const before = (page - 1) * COUNTRY_ROWS;
  return (
    <p className="mt-3 flex flex-wrap gap-x-6 gap-y-1">
      {actions.length > 0 && <span>{t("shown", { from: before + 1, to: before + actions.length, total })}</span>}
      {page > 1 && <a href={page > 2 ? `${path}?page=${page - 1}` : path} rel="prev">{t("newer")}</a>}
      {before + actions.length < total && actions.length > 0 && <a href={`${path}?page=${page + 1}`} rel="next">{t("older")}</a>}
    </p>
  );
}
