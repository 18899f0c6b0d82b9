import { useLocale, useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import { hasEnded } from "@/domain/actions/lifecycle";
import { countryName } from "@/domain/countries/list";
import type { DelegationAction } from "@/domain/portfolio/delegation";
import { formatDate, type PartialDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";

/** The five dates apart, who works on it, and whom to ask. */
export function ActionFacts({ action }: { action: DelegationAction }) {
  const t = useTranslations("delegation");
  const locale = useLocale();
  const date = (value: PartialDate | null) => (value ? formatDate(value, locale) : t("notKnown"));
  const named = (bodies: readonly { nameEn: string; nameFr: string | null }[]) => [...new Set(bodies.map(({ nameEn, nameFr }) => pick(locale, nameEn, nameFr).text))].join(" · ");
  const institutions = named(action.members.map(({ organisationName, organisationNameFr }) => ({ nameEn: organisationName, nameFr: organisationNameFr })));
  return (
    <div className="mt-6">
      <DescriptionList
        items={[
          { label: t("country"), value: action.countryCodes.map((code) => countryName(code, locale)).join(", ") || t("regional") },
          { label: t("authorities"), value: named(action.authorities) || "—" },
          { label: t("group"), value: institutions || t("noGroup") },
          { label: t("requested"), value: date(action.requestedOn) },
          { label: t("approved"), value: date(action.approvedOn) },
          { label: t("firstActivity"), value: date(action.firstActivityOn) },
          { label: t("lastActivity"), value: date(action.lastActivityOn) },
          { label: t("closed"), value: action.closedOn || hasEnded(action.stage) ? date(action.closedOn) : t("notYet") },
          { label: t("contact"), value: action.leadName ? t("contactLead", { name: action.leadName }) : t("contactNone") },
        ]}
      />
    </div>
  );
}
