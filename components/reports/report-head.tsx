import { useLocale, useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { ActionHead } from "@/domain/actions/action-head";
import { languageName } from "@/domain/experts/expert";
import type { ReportDocument } from "@/domain/reports/document";
import { REPORT_STAGES } from "@/domain/reports/lifecycle";
import type { FinalReport, ReportAccount } from "@/domain/reports/report";
import { formatDate } from "@/domain/shared/dates";
import { LOCALES } from "@/messages/locale";
import { FrozenSeal } from "./frozen-seal";
import { ReportChip } from "./report-chip";
import { ReportFiles } from "./report-files";
import { ReportMoves } from "./report-moves";

type Props = {
  head: ActionHead; report: FinalReport | null; account: ReportAccount; document: ReportDocument; rights: { mayWrite: boolean; mayCorrect: boolean }; isOpen: boolean;
  /** Frozen on a server that could not print. */
  wentWithoutPapers: boolean; submitSend: Submit; submitPapers: Submit;
};

/** The official account: where it stands, why it came back, its files, and the next thing to do with it. */
export function ReportHead({ head, report, account, document, rights, isOpen, wentWithoutPapers, submitSend, submitPapers }: Props) {
  const t = useTranslations("reports");
  const common = useTranslations("common");
  const locale = useLocale();
  const { reference } = head;
  const hasPdf = account.files.some(({ mediaType }) => mediaType === "application/pdf");
  return (
    <Section title={t("title")} aside={report && <ReportChip state={report.state} />}>
      {report?.state === "returned" && <Notice tone="overdue" title={t("returned")}><p dir="auto" className="whitespace-pre-wrap break-words">{report.returnReason}</p></Notice>}
      {report?.frozenOn && report.hash && <FrozenSeal frozenOn={report.frozenOn} hash={report.hash} />}
      {report?.clearedOn && <p className="mb-2 text-ink-2">{common("labelled", { label: t("cleared"), value: t("clearedBy", { name: report.clearedByName ?? "", date: formatDate(report.clearedOn, locale) }) })}</p>}
      {!report && <p className="mb-3 text-ink-2">{REPORT_STAGES.some((stage) => stage === head.stage) ? t("notBegun") : t("notYet")}</p>}
      {!report?.frozenOn && <p className="mb-2 text-table text-ink-2">{document.standing}</p>}
      <ReportFiles reference={reference} account={account} />
      <p className="mt-1 flex flex-wrap gap-x-6 text-table print:hidden">{LOCALES.filter((language) => language !== document.language).map((language) => <a key={language} href={`/actions/${reference}/report?in=${language}`} className="inline-block py-1">{t("readIn", { language: languageName(language, locale) })}</a>)}</p>
      {wentWithoutPapers && <Notice tone="waiting" title={t("papersProblem")} />}
      {report?.state === "frozen" && rights.mayWrite && !hasPdf && <div className="mt-3"><p className="mb-2 max-w-reading text-ink-2">{t("makePapersLead")}</p><Command submit={submitPapers} hidden={{ reference }} submitLabel={t("makePapers")} quiet /></div>}
      {report && (rights.mayWrite ? <ReportMoves reference={reference} report={report} content={account.content} isOpen={isOpen} submitSend={submitSend} /> : <p className="mt-4 text-ink-2">{t("onlyTeam")}</p>)}
    </Section>
  );
}
