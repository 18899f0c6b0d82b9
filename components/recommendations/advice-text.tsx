import { useLocale, useTranslations } from "next-intl";
import { Passage, PassageState } from "@/components/texts/passage";
import { Localised } from "@/components/ui/localised";
import { languageName } from "@/domain/experts/expert";
import type { RecommendationDetail } from "@/domain/recommendations/recommendation";
import { directionOf } from "@/domain/texts/lists";
import { forReader } from "@/domain/texts/passage";

/** What is advised, in the reader's language; where that is a translation it says so and how far it can be trusted, and the original can be opened. */
export function AdviceText({ recommendation: { text, textEn, textFr } }: { recommendation: Pick<RecommendationDetail, "text" | "textEn" | "textFr"> }) {
  const t = useTranslations("texts");
  const locale = useLocale();
  const look = "max-w-reading whitespace-pre-wrap break-words font-serif text-h3";
  const read = forReader(text, locale).shown.at(-1);
  if (!read) return <p className={look}><Localised en={textEn} fr={textFr} /></p>;
  return (
    <>
      <p lang={read.language} dir={directionOf(read.language)} className={look}>{read.body}</p>
      {text.length > 1 && <PassageState passage={read} />}
      {text.filter(({ id }) => id !== read.id).map((passage) => (
        <details key={passage.id} className="mt-1">
          <summary className="min-h-[var(--control-height,1.5rem)] cursor-pointer py-1">{t("alsoIn", { language: languageName(passage.language, locale) })}</summary>
          <Passage passage={passage} />
        </details>
      ))}
    </>
  );
}
