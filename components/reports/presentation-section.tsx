import { useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import type { ActionHead } from "@/domain/actions/action-head";
import type { ReportFile } from "@/domain/reports/report";
import { PresentationFacts } from "./presentation-facts";

type Props = { head: ActionHead; file: ReportFile; mayWrite: boolean; mayPresent: boolean; submitPresent: Submit; submitFreeze: Submit };

/** The record of the presentation, and the two moves that follow from it: start the follow-up, freeze the text. */
export function PresentationSection({ head, file: { report, presentation }, mayWrite, mayPresent, submitPresent, submitFreeze }: Props) {
  const t = useTranslations("reports");
  const { reference, version } = head;
  const isOpen = mayWrite && (report?.state === "cleared" || report?.state === "presented");
  const link = isOpen && <LinkButton quiet={presentation !== null} href={`/actions/${reference}/report/presentation`}>{t(presentation ? "changePresentation" : "recordPresentation")}</LinkButton>;
  const canStart = mayPresent && report?.state === "cleared" && presentation && head.stage === "reporting" && !head.isOnHold;
  return (
    <Section title={t("presentation")} id="presentation" aside={link}>
      {presentation ? <PresentationFacts presentation={presentation} /> : <p className="text-ink-2">{t("noPresentation")}</p>}
      {canStart && <Move title={t("presentTitle")} lead={t("presentLead")} submit={submitPresent} hidden={{ reference, version }} label={t("moves.present")} />}
      {mayWrite && report?.state === "presented" && <Move title={t("freezeTitle")} lead={t("freezeLead")} submit={submitFreeze} hidden={{ reference, version: report.version }} label={t("moves.freeze")} />}
    </Section>
  );
}

function Move({ title, lead, submit, hidden, label }: { title: string; lead: string; submit: Submit; hidden: { reference: string; version: number }; label: string }) {
  return (
    <div className="mt-6">
      <h3>{title}</h3>
      <p className="mb-3 max-w-reading text-ink-2">{lead}</p>
      <Command submit={submit} hidden={hidden} submitLabel={label} />
    </div>
  );
}
