import { useLocale, useTranslations } from "next-intl";
import { ActivityDates } from "@/components/activities/activity-dates";
import { ActivityTitle } from "@/components/activities/activity-title";
import { DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import type { SpecificArea } from "@/domain/actions/lists";
import { countryName } from "@/domain/countries/list";
import { languageName, type Expert } from "@/domain/experts/expert";

const COLUMNS = ["activity", "action", "dates", "days", "state"] as const;

/** One expert: what is known of them, and every mission they were proposed for. */
export function ExpertRecord({ expert }: { expert: Expert }) {
  const t = useTranslations("experts");
  const states = useTranslations("deployments.states");
  const areas = useTranslations("actions.areas");
  const locale = useLocale();
  return (
    <>
      <DescriptionList
        items={[
          { label: t("labels.category"), value: t(`categories.${expert.category}`) },
          { label: t("labels.country"), value: countryName(expert.country, locale) },
          { label: t("labels.languages"), value: expert.languages.map((code) => languageName(code, locale)).join(", ") || t("none") },
          { label: t("labels.topics"), value: expert.topics.map((area) => areas(area as SpecificArea)).join(", ") || t("none") },
          { label: t("labels.note"), value: expert.note ? <span dir="auto" className="whitespace-pre-wrap">{expert.note}</span> : t("none") },
        ]}
      />
      <Section title={t("past")}>
        <DataTable
          caption={t("pastCaption")}
          columns={COLUMNS.map((key) => ({ key, label: t(`pastColumns.${key}`), ...(key === "days" ? { align: "end" as const } : {}) }))}
          empty={t("pastEmpty")}
          rows={expert.deployments.map((one) => ({
            key: `${one.reference}-${one.number}`,
            cells: {
              activity: <a href={`/actions/${one.reference}/missions/${one.number}`}><ActivityTitle {...one} /></a>,
              action: <a href={`/actions/${one.reference}`} className="whitespace-nowrap tabular-nums">{one.reference}</a>,
              dates: <ActivityDates {...one} />,
              days: one.workingDays,
              state: states(one.state),
            },
          }))}
        />
      </Section>
    </>
  );
}
