import { useLocale, useTranslations } from "next-intl";
import type { FrameChange } from "@/domain/portfolio/delegation";
import { formatDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";

/** Changes of the political frame, newest first. */
export function FrameChanges({ changes }: { changes: readonly FrameChange[] }) {
  const t = useTranslations("countries");
  const locale = useLocale();
  if (changes.length === 0) return <p className="text-ink-2">{t("noFrame")}</p>;
  return (
    <ul className="border-t border-line">
      {changes.map(({ changedOn, textEn, textFr, sourceUrl }) => {
        const text = pick(locale, textEn, textFr);
        return (
          <li key={`${changedOn} ${textEn}`} className="border-b border-line py-1.5">
            <p className="text-table tabular-nums text-ink-2">{formatDate(changedOn, locale)}</p>
            <p><span lang={text.lang}>{text.text}</span>{sourceUrl && <> · <a href={sourceUrl} rel="noreferrer">{t("source")}</a></>}</p>
          </li>
        );
      })}
    </ul>
  );
}
