import { useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { REPORT_WRITABLE } from "@/domain/reports/lifecycle";
import type { FinalReport } from "@/domain/reports/report";
import { emptySections } from "@/domain/reports/sections";

/** Writing and sending, or what the report waits for. */
export function ReportMoves({ reference, report, submitSend }: { reference: string; report: FinalReport; submitSend: Submit }) {
  const t = useTranslations("reports");
  if (report.state === "in_review") return <Notice tone="waiting" title={t("waiting")} />;
  if (!REPORT_WRITABLE.some((state) => state === report.state)) return null;
  const isWritten = emptySections(report).length === 0;
  return (
    <div className="mt-6">
      <p className="mb-3 max-w-reading text-ink-2">{isWritten ? t("sendLead") : t("needs.sectionsWritten")}</p>
      <div className="flex flex-wrap items-start gap-3">
        {isWritten && <Command submit={submitSend} hidden={{ reference, version: report.version }} submitLabel={t("moves.sendForReview")} />}
        <LinkButton href={`/actions/${reference}/report/edit`} quiet={isWritten}>{t("continue")}</LinkButton>
      </div>
    </div>
  );
}
