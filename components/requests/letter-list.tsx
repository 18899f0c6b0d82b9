import { useLocale, useTranslations } from "next-intl";
import { FileLink } from "@/components/documents/file-link";
import type { Letter } from "@/domain/requests/request-detail";
import { formatDate } from "@/domain/shared/dates";

/** The endorsement letters on file, each with who put it there. */
export function LetterList({ letters }: { letters: readonly Letter[] }) {
  const t = useTranslations("requests");
  const locale = useLocale();
  return (
    <ul>
      {letters.map(({ id, fileName, bytes, audience, uploadedByName, uploadedAt }) => (
        <li key={id} className="py-1">
          <FileLink id={id} name={fileName} bytes={bytes} audience={audience} />
          <span className="text-table text-ink-2"> – {t("edit.addedBy", { name: uploadedByName, date: formatDate(uploadedAt, locale) })}</span>
        </li>
      ))}
    </ul>
  );
}
