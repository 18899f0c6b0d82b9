import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { languageName } from "@/domain/experts/expert";
import type { OutputVersion } from "@/domain/outputs/output";
import { formatDate } from "@/domain/shared/dates";
import { VersionFiles } from "./version-files";

const COLUMNS = ["version", "holds", "sent", "note", "changes"] as const;

/** Versions of an output, the newest first: files and text that were sent together, and what changed from one to the next. */
export function VersionTable({ at, versions }: { at: { reference: string; number: number }; versions: readonly OutputVersion[] }) {
  const t = useTranslations("outputs");
  const differences = useTranslations("reviews.differences");
  const locale = useLocale();
  const paper = `/print/actions/${at.reference}/outputs/${at.number}`;
  return (
    <DataTable
      caption={t("versions")} empty={t("noVersion")} columns={COLUMNS.map((key) => ({ key, label: t(`versionColumns.${key}`) }))}
      rows={versions.map(({ number, files, textLanguages, sentOn, note }, index) => {
        const before = versions.slice(index + 1).find((one) => one.sentOn !== null);
        return {
          key: String(number),
          cells: {
            version: <span className="tabular-nums">{number}</span>,
            holds: (
              <>
                <VersionFiles files={files} />
                {textLanguages.length > 0 && <a href={`${paper}?version=${number}`}>{t("languagesOf", { languages: textLanguages.map((code) => languageName(code, locale)).join(", ") })}</a>}
              </>
            ),
            sent: sentOn ? <span className="whitespace-nowrap tabular-nums">{formatDate(sentOn, locale)}</span> : <span className="text-ink-2">{t("notSent")}</span>,
            note: note && <span dir="auto">{note}</span>,
            changes: sentOn && before && <a href={`${paper}/differences?to=${number}`}>{differences("link", { from: before.number })}</a>,
          },
        };
      })}
    />
  );
}
