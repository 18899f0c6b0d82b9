import { useLocale, useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { Chip } from "@/components/ui/chip";
import { DescriptionList } from "@/components/ui/description-list";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { Tone } from "@/components/ui/tone";
import type { MissionReportState } from "@/domain/activities/lifecycle";
import { isReportOpen, owesReport, type Mission, type MissionReport } from "@/domain/activities/mission";
import { formatDate } from "@/domain/shared/dates";

const TONES: Record<MissionReportState, Tone> = { draft: "draft", submitted: "waiting", returned: "overdue", approved: "done" };

type Props = { reference: string; mission: Mission; mayWrite: boolean; mayApprove: boolean; submitReport: Submit; approveReport: Submit; discardReport: Submit };

/** The mission report: its state, its text, and what the reader may do with it. */
export function ReportSection({ reference, mission, mayWrite, mayApprove, submitReport, approveReport, discardReport }: Props) {
  const t = useTranslations("missionReports");
  const activities = useTranslations("activities");
  const { report } = mission;
  const path = `/actions/${reference}/missions/${mission.number}/report`;
  const hidden = { reference, number: mission.number, version: report?.version };
  const isOpen = isReportOpen(mission);
  return (
    <Section title={t("title")} id="report" aside={report && <Chip tone={TONES[report.state]}>{t(`states.${report.state}`)}</Chip>}>
      {report?.state === "returned" && <Notice tone="overdue" title={t("returned")}>{report.returnReason}</Notice>}
      {report ? <ReportText report={report} /> : <Empty>{isOpen ? t("none") : t("notHeld")}{owesReport(mission.type) && <> {activities("owesReport")}</>}</Empty>}
      <div className="mt-4 flex flex-wrap items-start gap-3">
        {isOpen && mayWrite && <LinkButton href={path} quiet={report !== null}>{report ? t("continue") : t("write")}</LinkButton>}
        {isOpen && mayWrite && <LinkButton href={`${path}/ask`} quiet>{t("ask.ask")}</LinkButton>}
        {isOpen && mayWrite && report && <Command submit={submitReport} hidden={hidden} submitLabel={t("moves.submit")} />}
        {isOpen && mayWrite && report?.state === "draft" && <Command quiet submit={discardReport} hidden={hidden} submitLabel={t("discard")} />}
        {report?.state === "submitted" && mayApprove && <Command submit={approveReport} hidden={hidden} submitLabel={t("moves.approve")} />}
        {report?.state === "submitted" && mayApprove && <LinkButton href={`${path}/return`} quiet>{t("moves.giveBack")}</LinkButton>}
      </div>
      {report?.state === "submitted" && !mayApprove && <p className="text-ink-2">{t("onlyManagers")}</p>}
    </Section>
  );
}

/** The three parts of a report with who wrote and who approved it. */
export function ReportText({ report }: { report: MissionReport }) {
  const t = useTranslations("missionReports");
  const locale = useLocale();
  const long = (text: string) => (text ? <span dir="auto" className="whitespace-pre-wrap">{text}</span> : <span className="text-ink-2">{t("nothing")}</span>);
  const items = [
    { label: t("labels.findings"), value: long(report.findings) },
    { label: t("labels.agreed"), value: long(report.agreed) },
    { label: t("labels.nextSteps"), value: long(report.nextSteps) },
    { label: t("labels.author"), value: report.authorName },
    { label: t("labels.submitted"), value: report.submittedOn && formatDate(report.submittedOn, locale) },
    { label: t("labels.approved"), value: report.approvedOn && t("approvedBy", { date: formatDate(report.approvedOn, locale), name: report.approvedByName ?? "" }) },
  ];
  return <DescriptionList items={items.filter(({ value }) => Boolean(value))} />;
}
