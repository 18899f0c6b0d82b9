import { useTranslations } from "next-intl";

/** The way to all that happened in an Action; `action` is its address in the reader's space. */
export function HistoryLink({ action }: { action: string }) {
  const t = useTranslations("history");
  return <p className="print:hidden"><a href={`${action}/history`} className="inline-block py-1">{t("title")}</a></p>;
}
