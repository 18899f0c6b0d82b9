import { useLocale, useTranslations } from "next-intl";
import { Colon } from "@/components/ui/colon";
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
export function DocumentTables({ reference, documents, mayChange }: { reference: string; documents: readonly DocumentRow[]; /** Offers new versions and other readers. */ mayChange?: boolean }) {
  const t = useTranslations("documents");
  if (documents.length === 0) return <Empty>{t("empty")}</Empty>;
  const kinds = DOCUMENT_KINDS.filter((kind) => documents.some((document) => document.kind === kind));
  return kinds.map((kind) => <Section key={kind} title={t(`kinds.${kind}`)}><Kind reference={reference} caption={t(`kinds.${kind}`)} mayChange={mayChange} documents={documents.filter((document) => document.kind === kind)} /></Section>);
}

function Kind({ reference, caption, documents, mayChange }: { reference: string; caption: string; documents: readonly DocumentRow[]; mayChange?: boolean }) {
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
          file: <File reference={reference} document={document} mayChange={mayChange} />,
          language: document.language ? languageName(document.language, locale) : t("noLanguage"),
          audience: <AudienceMark audience={document.audience} />,
          belongs: place(document),
          added: <span className="tabular-nums">{t("addedBy", { name: document.uploadedByName, date: formatDate(document.uploadedOn, locale) })}</span>,
        },
      }))}
    />
  );
}

/** A file with what the virus scanner said, and the versions before it. One that must not be handed out is no link. */
function File({ reference, document: { id, fileName, bytes, scan, number, earlier, isOfRequest, output }, mayChange }: { reference: string; document: DocumentRow; mayChange?: boolean }) {
  const t = useTranslations("documents");
  const isSent = scan !== "pending" && scan !== "infected";
  return (
    <>
      {isSent ? <FileLink id={id} name={fileName} bytes={bytes} /> : <span dir="auto" className="break-all">{fileName}</span>}
      <span className="block text-meta text-ink-2">{[number > 1 && t("version", { number }), t(`scans.${scan}`)].filter(Boolean).join(" · ")}{mayChange && !isOfRequest && !output && <> · <a href={`/actions/${reference}/documents/${id}`} aria-label={t("manageOf", { name: fileName })}>{t("manage")}</a></>}</span>
      {earlier.length > 0 && <details className="text-meta"><summary>{t("earlier", { count: earlier.length })}</summary><ul>{earlier.map((one) => <li key={one.id}>{t("version", { number: one.number })}<Colon /> <FileLink id={one.id} name={one.fileName} bytes={one.bytes} /></li>)}</ul></details>}
    </>
  );
}
