import { useLocale, useTranslations } from "next-intl";
import type { ComparisonRemark } from "@/domain/comparisons/comparison";
import { formatDate } from "@/domain/shared/dates";

/** What was said of a row, in the order in which it was said. */
export function Remarks({ remarks }: { remarks: readonly ComparisonRemark[] }) {
  const t = useTranslations("comparisons.row");
  const locale = useLocale();
  if (remarks.length === 0) return <p className="text-ink-2">{t("noRemarks")}</p>;
  return (
    <ol>
      {remarks.map(({ id, text, authorName, organisationName, writtenOn }) => (
        <li key={id} className="border-t border-line py-2">
          <p className="text-meta text-ink-2">{t("by", { name: authorName, organisation: organisationName, date: formatDate(writtenOn, locale) })}</p>
          <p dir="auto" className="max-w-reading whitespace-pre-wrap break-words">{text}</p>
        </li>
      ))}
    </ol>
  );
}
