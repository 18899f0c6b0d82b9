import { useLocale, useTranslations } from "next-intl";
import { languageName } from "@/domain/experts/expert";
import { directionOf } from "@/domain/texts/lists";
import { forReader, headingOf, type LongText as LongTextModel } from "@/domain/texts/passage";
import { Passage } from "./passage";

type Props = { text: LongTextModel; /** `Heading` stands above already. */ withoutHeading?: boolean };

/** A text in its languages: the original first, beside it the translation into the reader's language, the others folded away. */
export function LongText({ text, withoutHeading }: Props) {
  const t = useTranslations("texts");
  const locale = useLocale();
  const { shown, folded } = forReader(text, locale);
  if (shown.length === 0) return <p className="text-ink-2">{t("nothing")}</p>;
  const [original] = shown;
  const said = withoutHeading ? headingOf(text, locale) : undefined;
  const bare = text.length === 1 && original!.language === locale;
  return (
    <div className="grid gap-4">
      <div className={shown.length > 1 ? "grid gap-x-8 gap-y-4 lg:grid-cols-2" : ""}>
        {shown.map((passage) => <Passage key={passage.id} passage={passage} bare={bare} withoutHeading={passage === said} />)}
      </div>
      {folded.map((passage) => (
        <details key={passage.id} className="border-t border-line pt-1">
          <summary className="min-h-[var(--control-height,1.5rem)] cursor-pointer">{t("alsoIn", { language: languageName(passage.language, locale) })}</summary>
          <Passage passage={passage} />
        </details>
      ))}
    </div>
  );
}

/** A text's heading in the reader's language where there is one, otherwise in its own. */
export function Heading({ text }: { text: LongTextModel }) {
  const t = useTranslations("texts");
  const locale = useLocale();
  const best = headingOf(text, locale);
  if (!best) return <>{t("untitled")}</>;
  return <span lang={best.language === locale ? undefined : best.language} dir={directionOf(best.language)}>{best.heading}</span>;
}
