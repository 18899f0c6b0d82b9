import { useTranslations } from "next-intl";
import { TextArea } from "@/components/forms/text-area";
import { Notice } from "@/components/ui/notice";
import type { MissionReport } from "@/domain/activities/mission";

/** The three parts of a mission report, as fields; why it came back stands above them. */
export function ReportFields({ report }: { report: MissionReport | null }) {
  const t = useTranslations("missionReports");
  return (
    <>
      {report?.state === "returned" && <Notice tone="overdue" title={t("returned")}>{report.returnReason}</Notice>}
      <TextArea name="findings" label={t("labels.findings")} rows={10} limit={20_000} defaultValue={report?.findings} />
      <TextArea name="agreed" label={t("labels.agreed")} rows={6} limit={20_000} defaultValue={report?.agreed} />
      <TextArea name="nextSteps" label={t("labels.nextSteps")} rows={6} limit={20_000} defaultValue={report?.nextSteps} />
    </>
  );
}
