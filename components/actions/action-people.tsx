import { useLocale, useTranslations } from "next-intl";
import type { ActionOverview } from "@/domain/actions/overview";
import { countryName } from "@/domain/countries/list";
import { pick } from "@/domain/shared/localised";

/** Who asked, who works on it, and who of the facility holds it. */
export function ActionPeople({ overview }: { overview: ActionOverview }) {
  const t = useTranslations("actions");
  const locale = useLocale();
  const { authorities, team, head } = overview;
  return (
    <div className="grid gap-2">
      {authorities.length === 0 && <p className="text-ink-2">{t("overview.authoritiesNone")}</p>}
      <ul>
        {authorities.map(({ id, name, nameFr, part, isLead, country }) => {
          const shown = pick(locale, name, nameFr);
          return (
            <li key={id} className="border-b border-line py-1">
              <span lang={shown.lang}>{shown.text}</span>
              <span className="block text-meta text-ink-2">{[t(`authorityParts.${part}`), isLead && authorities.length > 1 && t("overview.leadAuthority"), country && countryName(country, locale)].filter(Boolean).join(" · ")}</span>
            </li>
          );
        })}
      </ul>
      <p>{head.leadName ? t("lead", { name: head.leadName }) : t("noLead")}</p>
      {team.length > 0 && <p className="text-table text-ink-2">{t("overview.team", { names: team.join(", ") })}</p>}
    </div>
  );
}
