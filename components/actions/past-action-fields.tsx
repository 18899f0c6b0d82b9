import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Checkboxes } from "@/components/forms/checkboxes";
import { DateField } from "@/components/forms/date-field";
import { NumberField } from "@/components/forms/number-field";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { PUBLISHED_STATUSES, REGIONS, SPECIFIC_AREAS, THEMES } from "@/domain/actions/lists";
import { OrganisationsField } from "./organisations-field";

type Option = { value: string; label: string };
type Props = { organisations: readonly Option[]; leads: readonly Option[] };

const DATES = [["requestedOn", "request"], ["approvedOn", "approval"], ["firstActivityOn", "first_activity"], ["lastActivityOn", "last_activity"], ["closedOn", "closure"]] as const;

/** Everything the public record may say of an Action that ran before Suivi. */
export function PastActionFields({ organisations, leads }: Props) {
  const t = useTranslations("actions.forms.register");
  const words = useTranslations("actions");
  const open = useTranslations("actions.forms.open");
  return (
    <>
      <Group title={t("what")}>
        <TextField name="titleEn" label={open("titleEn")} />
        <TextField name="titleFr" label={open("titleFr")} lang="fr" />
        <TextArea name="summaryEn" label={t("summaryEn")} rows={3} limit={2000} />
        <TextArea name="summaryFr" label={t("summaryFr")} rows={3} limit={2000} lang="fr" />
        <SelectField name="thematicArea" label={t("theme")} emptyLabel={t("unknown")} options={THEMES.map((value) => ({ value, label: words(`themes.${value}`) }))} />
        <Checkboxes name="specificAreas" columns={2} label={t("areas")} options={SPECIFIC_AREAS.map((value) => ({ value, label: words(`areas.${value}`) }))} />
      </Group>
      <Group title={t("where")}>
        <TextArea name="countries" label={t("countries")} hint={t("countriesHint")} rows={3} dir="ltr" />
        <SelectField name="region" label={t("region")} emptyLabel={t("unknown")} options={REGIONS.map((value) => ({ value, label: words(`regions.${value}`) }))} />
        <TextField name="regionLabel" label={t("regionLabel")} />
        <TextField name="scope" label={t("scope")} hint={t("scopeHint")} width="short" dir="ltr" />
      </Group>
      <Group title={t("when")}>
        {DATES.map(([name, kind]) => <DateField key={name} name={name} label={words(`dateKinds.${kind}`)} partial />)}
        <TextField name="year" label={t("year")} hint={t("yearHint")} width="short" inputMode="numeric" dir="ltr" />
        <TextArea name="publishedDates" label={t("publishedDates")} hint={t("publishedDatesHint")} rows={4} dir="ltr" />
        <TextArea name="dateNote" label={t("dateNote")} rows={2} limit={2000} />
      </Group>
      <Group title={t("who")}>
        <OrganisationsField name="requestingIds" label={t("requesting")} hint={t("authoritiesHint")} options={organisations} />
        <OrganisationsField name="partnerIds" label={t("partner")} hint={t("authoritiesHint")} options={organisations} />
        <SelectField name="leadId" label={t("leadName")} emptyLabel={t("nobody")} options={leads} />
        <TextArea name="expertCountries" label={t("expertCountries")} hint={t("expertCountriesHint")} rows={2} dir="ltr" />
        <TextArea name="expertNote" label={t("expertNote")} rows={2} limit={2000} />
      </Group>
      <Group title={t("record")}>
        <SelectField name="publishedStatus" label={t("status")} options={PUBLISHED_STATUSES.map((value) => ({ value, label: words(`publishedStatuses.${value}`) }))} defaultValue="completed" />
        <TextArea name="statusNote" label={t("statusNote")} rows={2} limit={2000} />
        <TextArea name="endReason" label={t("endReason")} rows={2} limit={2000} />
        <DateField name="holdSince" label={t("holdSince")} partial />
        <TextArea name="holdReason" label={t("holdReason")} rows={2} limit={2000} />
        <TextField name="holdDecidedBy" label={t("holdDecidedBy")} />
        <TextField name="publishedLabel" label={t("publishedLabel")} width="medium" />
        <NumberField name="publishedActivities" label={t("publishedActivities")} />
        <TextArea name="followUpNote" label={t("followUpNote")} rows={2} limit={2000} />
        <TextArea name="sources" label={t("sources")} hint={t("sourcesHint")} rows={3} dir="ltr" />
      </Group>
    </>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return <fieldset className="grid gap-5 border-t-2 border-ink pt-3"><legend className="float-start mb-2 w-full font-serif text-h2 font-semibold">{title}</legend>{children}</fieldset>;
}
