import { useTranslations } from "next-intl";
import { LanguageField } from "@/components/documents/language-field";
import { Checkbox } from "@/components/forms/checkbox";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { directionOf, MOST_TEXT, TEXT_ORIGINS } from "@/domain/texts/lists";
import type { LongText } from "@/domain/texts/passage";

type Props = { text: LongText; /** The language being written; none yet for a new text. */ language?: string; withHeading?: boolean; rows?: number; /** What an empty text begins with. */ draft?: string };

/** What a form about one text in one language asks: the words, and where they come from. The form itself adds `textHidden`. */
export function TextFields({ text, language, withHeading, rows = 18, draft = "" }: Props) {
  const t = useTranslations("texts");
  const [original] = text;
  const mine = text.find((passage) => passage.language === language);
  const isTranslation = original !== undefined && original.language !== language;
  const marked = language ? { lang: language, dir: directionOf(language) } : {};
  const origins = isTranslation ? TEXT_ORIGINS.filter((origin) => origin !== "written") : [];
  return (
    <>
      {!language && <LanguageField label={t("labels.language")} />}
      {isTranslation && <SelectField name="origin" label={t("labels.origin")} options={origins.map((value) => ({ value, label: t(`made.${value}`) }))} defaultValue={mine?.origin ?? "human_translation"} />}
      {withHeading && <TextField name="heading" label={t("labels.heading")} defaultValue={mine?.heading ?? ""} {...marked} />}
      <TextArea name="body" label={t("labels.body")} hint={t("hints.body")} defaultValue={mine?.body ?? draft} rows={rows} limit={MOST_TEXT} {...marked} />
      {isTranslation && <Checkbox name="fits" label={t("labels.fits")} hint={t("hints.fits")} defaultChecked={!mine?.isStale} />}
    </>
  );
}

/** Hidden fields that go with `TextFields`: what the writer read, and what need not be asked. */
export function textHidden(text: LongText, language?: string): Record<string, string | number> {
  const [original] = text;
  const isOriginal = original === undefined || original.language === language;
  return { version: text.find((passage) => passage.language === language)?.number ?? 0, ...(language ? { language } : {}), ...(isOriginal ? { origin: "written" } : {}) };
}
