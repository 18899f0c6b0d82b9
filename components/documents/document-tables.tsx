import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { Section } from "@/components/ui/section";
import type { DocumentRow } from "@/domain/documents/document";
import { DOCUMENT_KINDS } from "@/domain/documents/lists";
import { languageName } from "@/domain/experts/expert";
import { formatDate } from "@/domain/shared/dates";
import { AudienceMark } from "./audience-mark";
import { FileLink } from "./file-link";

const COLUMNS = ["file", "language", "audience", "belongs", "added"] as const;

/** The files of an Action, one ruled list a kind. */
export function DocumentTables({ reference, documents }: { reference: string; documents: readonly DocumentRow[] }) {
  const t = useTranslations("documents");
  if (documents.length === 0) return <Empty>{t("empty")}</Empty>;
  const kinds = DOCUMENT_KINDS.filter((kind) => documents.some((document) => document.kind === kind));
  return kinds.map((kind) => <Section key={kind} title={t(`kinds.${kind}`)}><Kind reference={reference} caption={t(`kinds.${kind}`)} documents={documents.filter((document) => document.kind === kind)} /></Section>);
}

function Kind({ reference, caption, documents }: { reference: string; caption: string; documents: readonly DocumentRow[] }) {
  const t = useTranslations("documents");
  const locale = useLocale();
  const place = ({ output, isOfRequest }: DocumentRow) => {
    if (output) return <a href={`/actions/${reference}/outputs/${output.number}`}>{t("output", output)}</a>;
    return isOfRequest ? t("request") : "";
  };
  return (
    <DataTable
      caption={caption} empty={t("empty")} columns={COLUMNS.map((key) => ({ key, label: t(`columns.${key}`) }))}
      rows={documents.map((document) => ({
        key: document.id,
        cells: {
          file: <FileLink id={document.id} name={document.fileName} bytes={document.bytes} />,
          language: document.language ? languageName(document.language, locale) : t("noLanguage"),
          audience: <AudienceMark audience={document.audience} />,
          belongs: place(document),
          added: <span className="tabular-nums">{t("addedBy", { name: document.uploadedByName, date: formatDate(document.uploadedOn, locale) })}</span>,
        },
      }))}
    />
  );
}
