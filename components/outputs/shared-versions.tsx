import { useLocale, useTranslations } from "next-intl";
import { FileLink } from "@/components/documents/file-link";
import { languageName } from "@/domain/experts/expert";
import type { OutputVersion } from "@/domain/outputs/output";
import { formatDate } from "@/domain/shared/dates";

/** The files of an output that are open to the reader, the newest first. */
export function SharedVersions({ versions }: { versions: readonly OutputVersion[] }) {
  const t = useTranslations("outputs");
  const locale = useLocale();
  const open = versions.flatMap(({ file, ...version }) => (file ? [{ ...version, file }] : []));
  if (open.length === 0) return <p className="text-ink-2">{t("noVersion")}</p>;
  return (
    <ul className="border-t-2 border-ink">
      {open.map(({ number, language, addedOn, note, file }) => (
        <li key={number} className="border-b border-line py-2">
          <p className="flex min-h-11 items-center"><FileLink {...file} /></p>
          <p className="text-table text-ink-2">{t("versionOf", { number })} · {languageName(language, locale)} · {formatDate(addedOn, locale)}</p>
          {note && <p dir="auto" className="break-words text-table">{note}</p>}
        </li>
      ))}
    </ul>
  );
}
