import { useLocale, useTranslations } from "next-intl";
import { FileLink } from "@/components/documents/file-link";
import { languageName } from "@/domain/experts/expert";
import type { OutputFile } from "@/domain/outputs/output";

/** The files of one version, each with its language and how it came to be in it. */
export function VersionFiles({ files }: { files: readonly OutputFile[] }) {
  const t = useTranslations("outputs");
  const texts = useTranslations("texts");
  const locale = useLocale();
  return files.map(({ language, origin, file }) => (
    <p key={language} className="py-0.5">
      {file ? <FileLink {...file} /> : <span className="text-ink-2">{t("fileHidden")}</span>}
      <span className="block text-table text-ink-2">{languageName(language, locale)}{origin !== "written" && `, ${texts(`origins.${origin}`)}`}</span>
    </p>
  ));
}
