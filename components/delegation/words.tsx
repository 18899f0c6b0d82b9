import { useLocale } from "next-intl";
import { formatDate, type PartialDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";

/** A text in the reader's language, or marked with the language it is in. */
export function Local({ en, fr }: { en: string | null; fr: string | null }) {
  const locale = useLocale();
  const { text, lang } = pick(locale, en, fr);
  return <span lang={lang === locale ? undefined : lang}>{text}</span>;
}

/** One date, or the first and last day. */
export function Period({ from, to }: { from: PartialDate | null; to?: PartialDate | null }) {
  const locale = useLocale();
  if (!from) return <>—</>;
  return <span className="whitespace-nowrap">{formatDate(from, locale)}{to && to !== from ? ` – ${formatDate(to, locale)}` : ""}</span>;
}
