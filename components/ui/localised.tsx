import { useLocale } from "next-intl";
import { pick } from "@/domain/shared/localised";

/** A text in the reader's language where there is one, otherwise in its own, which is named. */
export function Localised({ en, fr }: { en: string; fr: string | null }) {
  const locale = useLocale();
  const { text, lang } = pick(locale, en, fr);
  return <span dir="auto" lang={lang === locale ? undefined : lang}>{text}</span>;
}
