import { useLocale, useTranslations } from "next-intl";
import { ActivityDates } from "@/components/activities/activity-dates";
import { AgendaTable } from "@/components/activities/agenda-table";
import { Command } from "@/components/forms/command";
import { DateField } from "@/components/forms/date-field";
import { FormGate } from "@/components/forms/form-gate";
import type { Submit } from "@/components/forms/form-state";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { isWritable, type AskedReport } from "@/domain/activities/asked-report";
import type { Link } from "@/domain/links/link";
import { formatDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";

type Props = { token: string; link: Link; asked: AskedReport; submits: Record<"report" | "decision" | "task" | "advice", Submit> };

/** An expert without an account writes the report of their mission: saved as often as they like, then handed in. */
export function MissionReportLink({ token, link, asked, submits }: Props) {
  const t = useTranslations("missionReports");
  const activities = useTranslations("activities");
  const locale = useLocale();
  const { mission, report, agenda } = asked;
  const isOpen = isWritable(asked);
  return (
    <>
      <PageHead kicker={mission.reference} title={pick(locale, mission.titleEn, mission.titleFr).text} lead={t("byLink.lead", { name: link.organisationName, date: formatDate(link.expiresOn, locale) })} />
      {report?.state === "submitted" && <Notice tone="done" title={t("byLink.handedIn")} />}
      {report?.state === "returned" && <Notice tone="overdue" title={t("byLink.returned")}><p dir="auto" className="whitespace-pre-wrap">{report.returnReason}</p></Notice>}
      <DescriptionList
        items={[
          { label: activities("labels.type"), value: activities(`types.${mission.type}`) },
          { label: activities("labels.dates"), value: <ActivityDates {...mission} /> },
          ...(mission.place ? [{ label: activities("labels.place"), value: mission.place }] : []),
          ...(mission.terms ? [{ label: t("byLink.terms"), value: <span dir="auto" className="whitespace-pre-wrap break-words">{mission.terms}</span> }] : []),
        ]}
      />
      {agenda.length > 0 && <Section title={t("byLink.agenda")}><AgendaTable items={agenda} stack /></Section>}
      <FormGate closed={!isOpen}>
        {isOpen && <h2 className="mt-8 mb-3">{t("title")}</h2>}
        <Command submit={submits.report} hidden={{ token, version: report?.version ?? 0, step: "save" }} submitLabel={t("byLink.save")} second={{ name: "step", value: "hand_in", label: t("byLink.handIn") }}>
          <TextArea name="findings" label={t("labels.findings")} rows={10} limit={20_000} defaultValue={report?.findings} />
          <TextArea name="agreed" label={t("labels.agreed")} rows={6} limit={20_000} defaultValue={report?.agreed} />
          <TextArea name="nextSteps" label={t("labels.nextSteps")} rows={6} limit={20_000} defaultValue={report?.nextSteps} />
        </Command>
      </FormGate>
      <Records token={token} asked={asked} isOpen={isOpen} submits={submits} />
    </>
  );
}

/** Decisions, tasks and advice become records of their own while the report is written. */
function Records({ token, asked: { advice, decisions, tasks }, isOpen, submits }: Pick<Props, "token" | "asked" | "submits"> & { isOpen: boolean }) {
  const t = useTranslations("missionReports.byLink");
  const words = useTranslations("tasks");
  const locale = useLocale();
  return (
    <>
      <Section title={words("decisions")}>
        <ul className="mb-5 list-disc ps-6">{decisions.map(({ id, text }) => <li key={id} dir="auto" className="break-words">{text}</li>)}</ul>
        <FormGate closed={!isOpen}><Command key={decisions.length} quiet submit={submits.decision} hidden={{ token }} submitLabel={words("decide")}><TextArea name="text" label={words("decisionLabel")} rows={2} limit={2000} /></Command></FormGate>
      </Section>
      <Section title={words("title")}>
        <p className="mb-3 text-ink-2">{t("tasksLead")}</p>
        <ul className="mb-5 list-disc ps-6">{tasks.map(({ id, text, ownerName, dueOn }) => <li key={id} dir="auto" className="break-words">{[text, ownerName, dueOn && formatDate(dueOn, locale)].filter(Boolean).join(" · ")}</li>)}</ul>
        <FormGate closed={!isOpen}>
          <Command key={tasks.length} quiet submit={submits.task} hidden={{ token }} submitLabel={words("set")}>
            <TextArea name="text" label={words("labels.text")} rows={2} limit={2000} />
            <TextField name="ownerName" label={words("labels.owner")} hint={t("ownerHint")} />
            <DateField name="dueOn" label={words("labels.due")} />
          </Command>
        </FormGate>
      </Section>
      <Section title={t("advice")}>
        <p className="mb-3 text-ink-2">{t("adviceLead")}</p>
        <ul className="mb-5 list-disc ps-6">{advice.map(({ id, text, addresseeName }) => <li key={id} dir="auto" className="break-words">{[text, addresseeName].filter(Boolean).join(" · ")}</li>)}</ul>
        <FormGate closed={!isOpen}>
          <Command key={advice.length} quiet submit={submits.advice} hidden={{ token }} submitLabel={t("advise")}>
            <TextArea name="text" label={t("adviceLabel")} rows={2} limit={2000} />
            <TextField name="addresseeName" label={t("adviceTo")} />
          </Command>
        </FormGate>
      </Section>
    </>
  );
}
