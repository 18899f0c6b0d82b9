import { useLocale, useTranslations } from "next-intl";
import type { ActionOverview } from "@/domain/actions/overview";
import { pick } from "@/domain/shared/localised";

/** Links to other Actions, each said from this Action's side. */
export function ActionLinks({ links }: { links: ActionOverview["links"] }) {
  const t = useTranslations("actions");
  const locale = useLocale();
  if (links.length === 0) return <p className="text-ink-2">{t("overview.linksNone")}</p>;
  return (
    <ul>
      {links.map(({ type, isFrom, reference, titleEn, titleFr, note }) => {
        const title = pick(locale, titleEn, titleFr);
        return (
          <li key={`${type} ${reference} ${isFrom}`} className="border-b border-line py-1">
            <span className="text-ink-2">{t(isFrom ? `linkTypes.${type}` : `linkedBy.${type}`)}</span> <a href={`/actions/${reference}`}>{reference} <span lang={title.lang}>{title.text}</span></a>
            {note && <span className="block text-table text-ink-2">{note}</span>}
          </li>
        );
      })}
    </ul>
  );
}
