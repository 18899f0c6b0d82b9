import { useLocale, useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { TextArea } from "@/components/forms/text-area";
import { DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import { Localised } from "@/components/ui/localised";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { CountryHold, HeldAction } from "@/domain/countries/hold";
import { formatDate } from "@/domain/shared/dates";
import { HoldNotices } from "./hold-notices";

type Props = { country: string; holds: readonly CountryHold[]; actions: readonly HeldAction[]; mayHold: boolean; submits: { hold: Submit; resume: Submit } };

/** What stands still with a country, or would; the one form that fits; and the times it stood still before. */
export function CountryHoldView({ country, holds, actions, mayHold, submits }: Props) {
  const t = useTranslations("holds");
  const locale = useLocale();
  const open = holds.find(({ resumedOn }) => resumedOn === null);
  const past = holds.filter(({ resumedOn }) => resumedOn !== null);
  return (
    <>
      {open && <HoldNotices holds={[open]} />}
      <Section title={open ? t("standing") : t("wouldStand")}><HeldActions actions={actions} /></Section>
      {!mayHold && <Notice tone="waiting" title={t("onlyManagers")} />}
      {mayHold && !open && (
        <Section title={t("hold")}>
          <Command submit={submits.hold} hidden={{ country }} submitLabel={t("hold")}>
            <TextArea name="reason" label={t("labels.reason")} rows={3} limit={2000} />
            <TextArea name="toResume" label={t("labels.toResume")} hint={t("hints.toResume")} rows={3} limit={2000} />
          </Command>
        </Section>
      )}
      {mayHold && open && (
        <Section title={t("resume")}>
          <p className="mb-3 max-w-reading">{t("resumeLead")}</p>
          <Command submit={submits.resume} hidden={{ holdId: open.id }} submitLabel={t("resume")}><TextArea name="note" label={t("labels.note")} rows={3} limit={2000} /></Command>
        </Section>
      )}
      {past.length > 0 && (
        <Section title={t("past")}>
          {past.map(({ id, since, resumedOn, reason, resumeNote, decidedByName, resumedByName }) => (
            <DescriptionList key={id} items={[
              { label: t("from", { date: formatDate(since, locale) }), value: <span dir="auto">{reason} ({decidedByName})</span> },
              { label: t("until", { date: formatDate(resumedOn!, locale) }), value: <span dir="auto">{resumeNote} ({resumedByName})</span> },
            ]} />
          ))}
        </Section>
      )}
    </>
  );
}

function HeldActions({ actions }: { actions: readonly HeldAction[] }) {
  const t = useTranslations("holds");
  const stages = useTranslations("actions.states");
  const columns = [{ key: "action", label: t("columns.action") }, { key: "stage", label: t("columns.stage") }, ...(["checkIns", "handovers", "recommendations", "links"] as const).map((key) => ({ key, label: t(`columns.${key}`), align: "end" as const }))];
  const rows = actions.map(({ reference, titleEn, titleFr, stage, checkIns, handovers, recommendations, links }) => ({
    key: reference,
    cells: {
      action: <><a href={`/actions/${reference}`} className="whitespace-nowrap"><bdi dir="ltr">{reference}</bdi></a> <Localised en={titleEn} fr={titleFr} /></>, stage: stages(stage),
      checkIns: checkIns > 0 ? <a href={`/actions/${reference}/followup`}>{checkIns}</a> : 0, handovers: handovers > 0 ? <a href={`/actions/${reference}/handover`}>{handovers}</a> : 0, recommendations: recommendations > 0 ? <a href={`/actions/${reference}/recommendations`}>{recommendations}</a> : 0, links,
    },
  }));
  return <DataTable caption={t("flagged")} columns={columns} rows={rows} empty={t("none")} />;
}
