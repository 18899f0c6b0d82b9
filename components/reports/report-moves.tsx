import { useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { Notice } from "@/components/ui/notice";
import type { FinalReport } from "@/domain/reports/report";
import type { ReportContent } from "@/domain/reports/seal";
import { sendingNeeds } from "@/domain/reports/sending";

type Props = { reference: string; report: FinalReport; content: ReportContent; isOpen: boolean; submitSend: Submit };

/** Sending, or what stands in its way, or what the report waits for. */
export function ReportMoves({ reference, report, content, isOpen, submitSend }: Props) {
  const t = useTranslations("reports");
  if (report.state === "in_review") return <Notice tone="waiting" title={t("waiting")} />;
  if (!isOpen) return null;
  const { met, missing } = sendingNeeds(content);
  const open = Object.entries(met).filter(([, isMet]) => !isMet).map(([need]) => ({ need, ...missing(need) }));
  if (open.length === 0) return <div className="mt-4"><p className="mb-3 max-w-reading text-ink-2">{t("sendLead")}</p><Command submit={submitSend} hidden={{ reference, version: report.version }} submitLabel={t("moves.sendForReview")} /></div>;
  return (
    <Notice tone="draft" title={t("beforeSending")}>
      <ul className="list-disc ps-5">{open.map(({ need, href, values }) => <li key={need}>{need === "missionsReported" ? <a href={href}>{t(`needs.${need}`, values)}</a> : t(`needs.${need}` as "needs.textsChecked", values)}</li>)}</ul>
    </Notice>
  );
}
