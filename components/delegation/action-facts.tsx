import { useLocale, useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import { ENDED_STAGES, type ActionStage } from "@/domain/actions/lifecycle";
import { countryName } from "@/domain/countries/list";
import type { DelegationAction } from "@/domain/portfolio/delegation";
import { formatDate, type PartialDate } from "@/domain/shared/dates";

/** The five dates apart, who works on it, and whom to ask. */
export function ActionFacts({ action }: { action: DelegationAction }) {
  const t = useTranslations("delegation");
  const locale = useLocale();
  const date = (value: PartialDate | null) => (value ? formatDate(value, locale) : t("notKnown"));
  const institutions = [...new Set(action.members.map(({ organisationName }) => organisationName))];
  return (
    <div className="mt-6">
      <DescriptionList
        items={[
          { label: t("country"), value: action.countryCodes.map((code) => countryName(code, locale)).join(", ") || t("regional") },
          { label: t("authorities"), value: action.authorityNames || "—" },
          { label: t("group"), value: institutions.length > 0 ? institutions.join("; ") : t("noGroup") },
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

const hasEnded = (stage: ActionStage) => (ENDED_STAGES as readonly ActionStage[]).includes(stage);
