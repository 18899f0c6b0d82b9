import { useLocale, useTranslations } from "next-intl";
import { ledgerHref } from "@/domain/recommendations/list-filter";
import type { OpenAdvice } from "@/domain/recommendations/open-advice";
import { pick } from "@/domain/shared/localised";

/** What earlier Actions left open at the authorities of a request, with the way to it. */
export function OpenAtAuthorities({ rows }: { rows: readonly OpenAdvice[] }) {
  const t = useTranslations("overlap.open");
  const locale = useLocale();
  return (
    <ul className="mb-4">
      {rows.map((row) => (
        <li key={row.organisationId} className="border-b border-line py-1.5 text-table">
          <a href={ledgerHref("/recommendations", {}, { lead: row.organisationId, state: "open" })}>{t("authority", { authority: pick(locale, row.organisationName, row.organisationNameFr).text, open: row.open, late: row.late })}</a>
          {row.silent > 0 && <span className="text-ink-2"> {t("silent", { silent: row.silent })}</span>}
        </li>
      ))}
    </ul>
  );
}

/** The same, to the authority itself. */
export function OpenAtOurs({ open }: { open: OpenAdvice }) {
  const t = useTranslations("overlap.open");
  return (
    <>
      <p className="max-w-reading">{t("ours", { open: open.open, late: open.late })}{open.silent > 0 && ` ${t("oursSilent", { silent: open.silent })}`}</p>
      <p><a href="/partner/recommendations" className="inline-flex min-h-11 items-center">{t("read")}</a></p>
    </>
  );
}
