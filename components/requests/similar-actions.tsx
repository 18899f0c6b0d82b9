import { useLocale, useTranslations } from "next-intl";
import type { ActionStage } from "@/domain/actions/lifecycle";
import type { RequestFile } from "@/domain/requests/request-file";
import { pick } from "@/domain/shared/localised";

/** Earlier Actions in the country of a request, to see an overlap before asking anybody. */
export function SimilarActions({ request: { country, similar } }: { request: Pick<RequestFile, "country" | "similar"> }) {
  const t = useTranslations("requests.file");
  const actions = useTranslations("actions");
  const locale = useLocale();
  if (similar.length === 0) return <p className="text-ink-2">{country ? t("noSimilar") : t("noCountry")}</p>;
  return (
    <ul className="border-t border-line">
      {similar.map(({ reference, titleEn, titleFr, stage, isSameTheme }) => {
        const title = pick(locale, titleEn, titleFr);
        return (
          <li key={reference} className="border-b border-line py-1.5 text-table">
            <a href={`/actions/${reference}`} lang={title.lang === locale ? undefined : title.lang}>{title.text}</a>
            <p className="text-ink-2"><span className="tabular-nums">{reference}</span> · {actions(`states.${stage as ActionStage}`)}{isSameTheme && ` · ${t("sameTheme")}`}</p>
          </li>
        );
      })}
    </ul>
  );
}
