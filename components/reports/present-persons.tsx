import { useLocale, useTranslations } from "next-intl";
import { Choices } from "@/components/forms/choices";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { TextField } from "@/components/forms/text-field";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { namesKeptUntil } from "@/domain/participants/participant";
import { PRESENTATION_SIDES } from "@/domain/reports/lifecycle";
import type { Presentation } from "@/domain/reports/report";
import { formatDate } from "@/domain/shared/dates";

type Props = { reference: string; presentation: Presentation; submitPerson: Submit; submitRemoval: Submit };

/** Who was at the presentation in a function, one by one; another one can be added, or somebody taken off. */
export function PresentPersons({ reference, presentation: { persons, heldOn, endedOn }, submitPerson, submitRemoval }: Props) {
  const t = useTranslations("reports.persons");
  const locale = useLocale();
  const rows = persons.map(({ id, fullName, jobTitle, institution, side }) => ({
    key: id,
    cells: {
      fullName: fullName ? <bdi>{fullName}</bdi> : <span className="text-ink-2">{t("noName")}</span>, jobTitle: <bdi>{jobTitle}</bdi>, institution: <bdi>{institution}</bdi>, side: t(`sides.${side}`),
      remove: <Command quiet submit={submitRemoval} hidden={{ reference, personId: id }} submitLabel={t("removeOne", { who: fullName ?? jobTitle })} />,
    },
  }));
  return (
    <Section title={t("title")} id="persons">
      <p className="mb-3 max-w-reading text-ink-2">{t("lead", { date: formatDate(namesKeptUntil(endedOn ?? heldOn), locale) })}</p>
      <DataTable caption={t("title")} empty={t("nobody")} columns={(["fullName", "jobTitle", "institution", "side", "remove"] as const).map((key) => ({ key, label: t(`columns.${key}`) }))} rows={rows} />
      <div className="mt-5">
        <Command key={persons.length} submit={submitPerson} hidden={{ reference }} submitLabel={t("add")}>
          <TextField name="fullName" label={t("labels.fullName")} hint={t("nameHint")} autoComplete="off" />
          <TextField name="jobTitle" label={t("labels.jobTitle")} autoComplete="off" />
          <TextField name="institution" label={t("labels.institution")} />
          <Choices name="side" label={t("labels.side")} options={PRESENTATION_SIDES.map((value) => ({ value, label: t(`sides.${value}`) }))} />
        </Command>
      </div>
    </Section>
  );
}
