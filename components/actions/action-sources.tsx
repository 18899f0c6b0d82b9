import { useLocale, useTranslations } from "next-intl";
import type { ActionOverview } from "@/domain/actions/overview";
import { pick } from "@/domain/shared/localised";

/** Where what is known of the Action was read. */
export function ActionSources({ sources }: Pick<ActionOverview, "sources">) {
  const t = useTranslations("actions.overview");
  return (
    <ul className="text-table">
      {sources.map(({ url, isMain }) => (
        <li key={url} className="border-b border-line py-1 break-words"><a href={url} rel="noreferrer">{url.replace(/^https?:\/\/(www\.)?/, "")}</a>{isMain && <span className="text-ink-2"> · {t("mainSource")}</span>}</li>
      ))}
    </ul>
  );
}

/** Figures that place the Action, each with its footnote. */
export function ContextFigures({ figures }: Pick<ActionOverview, "figures">) {
  const locale = useLocale();
  return (
    <ol className="max-w-reading">
      {figures.map(({ number, textEn, textFr, source, sourceUrl }) => {
        const text = pick(locale, textEn, textFr);
        return (
          <li key={number} id={`figure-${number}`} className="border-b border-line py-1.5">
            <p lang={text.lang}>{text.text}<sup className="ms-0.5 tabular-nums">{number}</sup></p>
            <p className="text-meta text-ink-2"><span className="tabular-nums">{number}</span> {sourceUrl ? <a href={sourceUrl} rel="noreferrer">{source}</a> : source}</p>
          </li>
        );
      })}
    </ol>
  );
}
