import { useLocale, useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import type { Expert, ExpertAppraisal } from "@/domain/experts/expert";
import { APPRAISAL_CRITERIA } from "@/domain/experts/lists";
import { formatDate } from "@/domain/shared/dates";
import { AskFields } from "./ask-fields";

export type ExpertSubmits = Record<"ask" | "removeCv" | "recordConflict" | "liftConflict", Submit>;

/** What the facility can ask of an expert or set right: the profile by a link, the file, conflicts of interest. */
export function ExpertSteps({ expert, submits }: { expert: Expert; submits: ExpertSubmits }) {
  const t = useTranslations("experts");
  const locale = useLocale();
  return (
    <div className="mt-6 grid gap-3">
      <div id="ask">
        <Command folded={t("ask")} submit={submits.ask} hidden={{ expertId: expert.id, version: expert.version }} submitLabel={t("ask")}>
          <p className="max-w-reading">{t("askLead")}{expert.askedUntil && <> {t("askAgain", { date: formatDate(expert.askedUntil, locale) })}</>}</p>
          <AskFields email={expert.email ?? ""} />
        </Command>
      </div>
      {expert.cv && (
        <Command folded={t("removeCv")} submit={submits.removeCv} hidden={{ expertId: expert.id }} submitLabel={t("removeCv")}>
          <p className="max-w-reading">{t("removeCvLead")}</p>
          <TextArea name="reason" label={t("labels.reason")} rows={2} limit={500} />
        </Command>
      )}
    </div>
  );
}

/** With which Actions this expert has a conflict of interest. */
export function ExpertConflicts({ expert, submits }: { expert: Expert; submits: ExpertSubmits | null }) {
  const t = useTranslations("experts");
  const locale = useLocale();
  return (
    <Section title={t("conflicts")}>
      <p className="mb-3 max-w-reading text-table text-ink-2">{t("conflictsLead")}</p>
      <DataTable
        caption={t("conflicts")}
        columns={(["action", "reason", "recorded", ...(submits ? (["lift"] as const) : [])] as const).map((key) => ({ key, label: t(`conflictColumns.${key}`) }))}
        empty={t("conflictsEmpty")}
        rows={expert.conflicts.map((one) => ({
          key: one.reference,
          cells: {
            action: <a href={`/actions/${one.reference}`} className="whitespace-nowrap tabular-nums">{one.reference}</a>,
            reason: <span dir="auto">{one.reason}</span>,
            recorded: `${formatDate(one.recordedOn, locale)}, ${one.recordedByName}`,
            lift: submits && <Command quiet submit={submits.liftConflict} hidden={{ reference: one.reference, expertId: expert.id, version: one.version }} submitLabel={t("liftConflict")} />,
          },
        }))}
      />
      {submits && (
        <Command folded={t("recordConflict")} submit={submits.recordConflict} hidden={{ expertId: expert.id }} submitLabel={t("recordConflict")}><TextField name="reference" label={t("labels.action")} width="code" dir="ltr" /><TextArea name="reason" label={t("labels.reason")} rows={2} limit={1000} /></Command>
      )}
    </Section>
  );
}

/** Appraisals stay hidden until somebody asks for them; null means hidden. */
export function ExpertAppraisals({ expertId, appraisals }: { expertId: string; appraisals: readonly ExpertAppraisal[] | null }) {
  const t = useTranslations("experts");
  return (
    <Section title={t("appraisals")} id="appraisals" aside={appraisals ? <a href={`/experts/${expertId}#appraisals`}>{t("appraisalsHide")}</a> : <a href={`/experts/${expertId}?appraisals=show#appraisals`}>{t("appraisalsShow")}</a>}>
      <p className="mb-3 max-w-reading text-table text-ink-2">{t("appraisalsLead")}</p>
      {appraisals && (
        <DataTable
          caption={t("appraisals")}
          columns={(["mission", "side", ...APPRAISAL_CRITERIA, "again", "note"] as const).map((key) => ({ key, label: t(`appraisalColumns.${key}`) }))}
          empty={t("appraisalsEmpty")}
          rows={appraisals.map((one) => ({
            key: `${one.reference} ${one.number} ${one.organisationName}`,
            cells: {
              mission: <a href={`/actions/${one.reference}/missions/${one.number}`}>{one.reference}, {one.number}</a>, side: <>{t(`appraisalSides.${one.side}`)}<span className="block text-meta text-ink-2">{one.writtenByName}</span></>,
              ...Object.fromEntries(APPRAISAL_CRITERIA.map((criterion) => [criterion, t(`words.${one[criterion]}`)])), again: t(`againWords.${one.again}`), note: one.note && <span dir="auto">{one.note}</span>,
            },
          }))}
        />
      )}
    </Section>
  );
}
