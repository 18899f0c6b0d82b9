import { useLocale, useTranslations } from "next-intl";
import type { Submit } from "@/components/forms/form-state";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { ActionHead } from "@/domain/actions/action-head";
import { REPORT_STAGES } from "@/domain/reports/lifecycle";
import type { FinalReport } from "@/domain/reports/report";
import { formatDate } from "@/domain/shared/dates";
import { FrozenSeal } from "./frozen-seal";
import { ReportChip } from "./report-chip";
import { ReportMoves } from "./report-moves";
import { ReportText } from "./report-text";

type Props = { head: ActionHead; report: FinalReport | null; mayWrite: boolean; submitSend: Submit };

/** The official account: its state, why it came back, its five sections, and the next thing to do with it. */
export function ReportSection({ head, report, mayWrite, submitSend }: Props) {
  const t = useTranslations("reports");
  const common = useTranslations("common");
  const locale = useLocale();
  if (!report) return <Section title={t("title")}><NotBegun head={head} mayWrite={mayWrite} /></Section>;
  const { state, returnReason, clearedOn, clearedByName, frozenOn, hash } = report;
  return (
    <Section title={t("title")} aside={<ReportChip state={state} />}>
      {state === "returned" && <Notice tone="overdue" title={t("returned")}><p dir="auto" className="whitespace-pre-wrap break-words">{returnReason}</p></Notice>}
      {frozenOn && hash && <FrozenSeal frozenOn={frozenOn} hash={hash} />}
      {clearedOn && <p className="mb-4 text-ink-2">{common("labelled", { label: t("cleared"), value: t("clearedBy", { name: clearedByName ?? "", date: formatDate(clearedOn, locale) }) })}</p>}
      <ReportText report={report} action={`/actions/${head.reference}`} />
      {mayWrite ? <ReportMoves reference={head.reference} report={report} submitSend={submitSend} /> : <p className="mt-6 text-ink-2">{t("onlyTeam")}</p>}
    </Section>
  );
}

function NotBegun({ head: { reference, stage }, mayWrite }: Pick<Props, "head" | "mayWrite">) {
  const t = useTranslations("reports");
  const isOpen = REPORT_STAGES.some((open) => open === stage);
  return <Empty action={mayWrite && isOpen && <LinkButton href={`/actions/${reference}/report/edit`}>{t("write")}</LinkButton>}>{t(isOpen || stage !== "design" ? "notBegun" : "notYet")}</Empty>;
}
