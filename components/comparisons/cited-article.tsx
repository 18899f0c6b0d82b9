import { useTranslations } from "next-intl";
import type { Citable } from "@/domain/comparisons/comparison";

/** The words of the national article that a row cites, in the law's own language. */
export function CitedArticle({ cited: { label, heading, text, language } }: { cited: Citable }) {
  const t = useTranslations("comparisons.row");
  return (
    <div className="mb-5 border-s-4 border-line ps-4">
      <p className="text-meta text-ink-2">{t("cited")}</p>
      <p className="font-semibold">{label}{heading && <span lang={language ?? undefined} dir="auto" className="ms-2 font-normal">{heading}</span>}</p>
      {text && <p lang={language ?? undefined} dir="auto" className="max-w-reading whitespace-pre-wrap break-words">{text}</p>}
    </div>
  );
}
