import { useLocale, useTranslations } from "next-intl";
import type { Letter } from "@/domain/requests/request-detail";
import { formatDate } from "@/domain/shared/dates";

/** The endorsement letters on file, each with who put it there. */
export function LetterList({ letters }: { letters: readonly Letter[] }) {
  const t = useTranslations("requests");
  const locale = useLocale();
  return (
    <ul>
      {letters.map(({ id, fileName, uploadedByName, uploadedAt }) => (
        <li key={id} className="py-1">
          <a href={`/api/documents/${id}`} dir="auto" className="break-words">{fileName}</a>
          <span className="text-table text-ink-2"> – {t("edit.addedBy", { name: uploadedByName, date: formatDate(uploadedAt, locale) })}</span>
        </li>
      ))}
    </ul>
  );
}
