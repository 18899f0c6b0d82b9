import type { ReactNode } from "react";
import { useLocale, useTranslations } from "next-intl";
import { languageName } from "@/domain/experts/expert";
import type { LongText } from "@/domain/texts/passage";
import { Passage } from "./passage";

/** A form for one language of a text, with the original in sight where it is being translated. */
export function OriginalBeside({ text, language, children }: { text: LongText; language?: string; children: ReactNode }) {
  const t = useTranslations("texts");
  const locale = useLocale();
  const [original] = text;
  const isTranslated = original !== undefined && original.language !== language;
  return (
    <>
      {language && <p className="mb-4 font-semibold">{languageName(language, locale)}</p>}
      <div className={isTranslated ? "grid items-start gap-8 lg:grid-cols-2" : ""}>
        {isTranslated && <section aria-label={t("states.original")} className="border-s-2 border-ink ps-4"><Passage passage={original} /></section>}
        <div className="min-w-0">{children}</div>
      </div>
    </>
  );
}
