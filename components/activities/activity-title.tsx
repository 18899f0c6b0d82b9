import { useLocale } from "next-intl";
import { pick } from "@/domain/shared/localised";

/** A title in the reader's language where there is one, otherwise in its own, which is named. */
export function ActivityTitle({ titleEn, titleFr }: { titleEn: string; titleFr: string | null }) {
  const locale = useLocale();
  const { text, lang } = pick(locale, titleEn, titleFr);
  return <span dir="auto" lang={lang === locale ? undefined : lang}>{text}</span>;
}
