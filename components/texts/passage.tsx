import type { ReactNode } from "react";
import { useLocale, useTranslations } from "next-intl";
import { languageName } from "@/domain/experts/expert";
import { formatDate } from "@/domain/shared/dates";
import { directionOf } from "@/domain/texts/lists";
import { isUnchecked, type Passage as PassageModel } from "@/domain/texts/passage";

type Props = { passage: PassageModel; /** The heading stands above already. */ withoutHeading?: boolean; /** Where the text is the only one, nothing need be said of its language. */ bare?: boolean };

/** One text in one language, marked as such for screen readers and hyphenation, with where it comes from said in words. */
export function Passage({ passage, withoutHeading, bare }: Props) {
  const { language, heading, body } = passage;
  const marked = { lang: language, dir: directionOf(language) };
  return (
    <div className="min-w-0">
      {!bare && <PassageState passage={passage} />}
      {heading && !withoutHeading && <p {...marked} className="mt-1 break-words font-serif text-h3">{heading}</p>}
      {body && <p {...marked} className="mt-1 max-w-reading whitespace-pre-wrap break-words">{body}</p>}
      {passage.approvals.length > 0 && <Approvals passage={passage} />}
    </div>
  );
}

/** What a reader must know of a text before trusting it: language, origin, who checked it, whether the original moved on. */
export function PassageState({ passage, children }: { passage: Pick<PassageModel, "language" | "origin" | "review" | "isStale">; children?: ReactNode }) {
  const t = useTranslations("texts");
  const locale = useLocale();
  const { language, origin, review, isStale } = passage;
  const by = review && { name: review.byName, date: formatDate(review.on, locale) };
  return (
    <p className="max-w-reading text-table text-ink-2">
      {t("inLanguage", { language: languageName(language, locale), origin: t(`origins.${origin}`) })}
      {by ? t("checkedBy", by) : isUnchecked(passage) && <strong className="font-semibold text-ink">{t("unchecked")}</strong>}
      {isStale && <strong className="font-semibold text-ink">{t("stale")}</strong>}
      {children}
    </p>
  );
}

/** Who stands behind these words, in this language. */
function Approvals({ passage: { approvals, language } }: { passage: PassageModel }) {
  const t = useTranslations("texts");
  const locale = useLocale();
  return <p className="mt-1 text-table text-ink-2">{approvals.map(({ byName, organisationName, on }) => t("approvedBy", { name: byName, organisation: organisationName, date: formatDate(on, locale), language: languageName(language, locale) })).join(" ")}</p>;
}
