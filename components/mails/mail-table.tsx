import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import type { MailLine } from "@/domain/mails/mail";
import { formatMoment } from "@/domain/shared/dates";
import { MailAbout } from "./mail-about";
import { MailChip } from "./mail-chip";

const COLUMNS = ["name", "to", "about", "state", "queuedAt"] as const;

/** The log: which mail, to whom, about what, and whether it left. */
export function MailTable({ rows, empty }: { rows: readonly MailLine[]; empty: string }) {
  const t = useTranslations("mails");
  const locale = useLocale();
  return (
    <DataTable
      caption={t("title")}
      columns={COLUMNS.map((key) => ({ key, label: t(`columns.${key}`), ...(key === "queuedAt" ? { align: "end" as const, nowrap: true } : {}) }))}
      empty={empty}
      rows={rows.map((row) => ({
        key: row.id,
        cells: {
          name: <a href={`/mails/${row.id}`}>{t(`templates.${row.template}.name`)}</a>,
          to: <span dir="auto" title={row.toAddress}>{row.toName || row.toAddress}</span>,
          about: <MailAbout {...row} />,
          state: <><MailChip state={row.state} />{row.state === "failed" && row.lastError && <span lang="en" className="ms-2 break-words text-ink-2">{row.lastError}</span>}</>,
          queuedAt: formatMoment(new Date(row.queuedAt), locale),
        },
      }))}
    />
  );
}
