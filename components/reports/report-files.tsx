import { useLocale, useTranslations } from "next-intl";
import { formatBytes } from "@/domain/documents/document";
import { languageName } from "@/domain/experts/expert";
import { pdfAddress } from "@/domain/print/printable";
import type { ReportAccount } from "@/domain/reports/report";
import { LOCALES } from "@/messages/locale";

type Props = { reference: string; account: Pick<ReportAccount, "files" | "standing"> };

/** The report as Word and PDF in both languages: the kept files of a frozen one, otherwise made when they are asked for. */
export function ReportFiles({ reference, account: { files, standing } }: Props) {
  const t = useTranslations("reports.files");
  const locale = useLocale();
  const kept = (language: string, kind: "docx" | "pdf") => files.find((file) => file.language === language && file.mediaType.endsWith(kind === "pdf" ? "/pdf" : "document"));
  const made = { docx: (language: string) => `/api/reports/${reference}/docx?language=${language}`, pdf: (language: "en" | "fr") => pdfAddress("report", { reference, language }) };
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-table print:hidden">
      {LOCALES.flatMap((language) => (["docx", "pdf"] as const).map((kind) => {
        const file = kept(language, kind);
        return <li key={language + kind}><a href={file ? `/api/documents/${file.id}` : made[kind](language)} className="inline-block py-1">{t(kind, { language: languageName(language, locale) })}</a>{file && <span className="text-ink-2"> {formatBytes(file.bytes, locale)}</span>}</li>;
      }))}
      {standing.kind === "frozen" && <li><a href={`/api/reports/${reference}/sealed`} className="inline-block py-1">{t("sealed")}</a></li>}
    </ul>
  );
}
