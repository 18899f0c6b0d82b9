import { useTranslations } from "next-intl";

/** The title as the authority wrote it, marked with its language; a plain word where there is none yet. */
export function RequestTitle({ title, language }: { title: string; language: string }) {
  const t = useTranslations("requests");
  return title ? <span lang={language} dir="auto">{title}</span> : <span>{t("untitled")}</span>;
}
