import { useLocale, useTranslations } from "next-intl";
import { Choices } from "@/components/forms/choices";
import { Command } from "@/components/forms/command";
import { Fold } from "@/components/forms/fold";
import { FormGate } from "@/components/forms/form-gate";
import type { Submit } from "@/components/forms/form-state";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { EvidenceFields } from "@/components/recommendations/evidence-fields";
import { Localised } from "@/components/ui/localised";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { PROGRESS_CHOICES } from "@/domain/recommendations/lifecycle";
import { awaitedIn, isAwaited, type AskedAbout, type UpdateAsked } from "@/domain/recommendations/update-asked";
import { formatDate } from "@/domain/shared/dates";
import { ReportAsked } from "./report-asked";

type Props = { token: string; asked: UpdateAsked; isThanked: boolean; submit: Submit; submitReport: Submit };

/** Somebody without an account says what became of a report and of advice: five choices for each, then send. */
export function UpdateLink({ token, asked, isThanked, submit, submitReport }: Props) {
  const t = useTranslations("updateAsks");
  const locale = useLocale();
  const open = awaitedIn(asked);
  const lead = asked.report ? t("leadReport", { count: asked.about.length, institution: asked.organisationName }) : t("lead", { count: asked.about.length, institution: asked.organisationName });
  return (
    <>
      <PageHead title={t("title")} lead={lead} />
      {isThanked && <Notice tone="done" title={open > 0 ? t("moreOpen", { count: open }) : t("answered")}>{open === 0 && t("answeredText")}</Notice>}
      <p className="text-table text-ink-2">{t("by", { name: asked.askedByName, date: formatDate(asked.expiresOn, locale) })}</p>
      {asked.message && <><p className="mt-4 font-semibold">{t("message", { name: asked.askedByName })}</p><p dir="auto" className="max-w-reading whitespace-pre-wrap break-words">{asked.message}</p></>}
      {asked.report && <ReportAsked report={asked.report} token={token} name={asked.toName} submit={submitReport} />}
      {asked.about.map((one) => <About key={one.id} about={one} token={token} name={asked.toName} submit={submit} />)}
      {open > 0 && <p className="mt-8 max-w-reading text-table text-ink-2">{t("read")}</p>}
    </>
  );
}

function About({ about, token, name, submit }: { about: AskedAbout; token: string; name: string; submit: Submit }) {
  const t = useTranslations("updateAsks");
  const words = useTranslations("recommendations");
  const locale = useLocale();
  const { id, reference, number, version, textEn, textFr, dueOn, priority, proofRefusedReason } = about;
  return (
    <Section title={<><bdi dir="ltr">{reference}</bdi> · {words("one", { number })}</>}>
      <p className="max-w-reading whitespace-pre-wrap break-words border-s-4 border-petrol-700 ps-4 font-serif text-h3"><Localised en={textEn} fr={textFr} /></p>
      {dueOn && <p className="mt-2 text-table text-ink-2">{t("due", { date: formatDate(dueOn, locale) })}</p>}
      {proofRefusedReason && isAwaited(about) && <Notice tone="overdue" title={words("partner.proofRefused")}><p dir="auto" className="whitespace-pre-wrap">{proofRefusedReason}</p></Notice>}
      {!isAwaited(about) && <Standing about={about} />}
      <FormGate closed={!isAwaited(about)}>
        <div className="mt-4">
          <Command submit={submit} hidden={{ token, recommendationId: id, version }} submitLabel={t("send")}>
            <Choices name="choice" label={words("labels.choice")} options={PROGRESS_CHOICES.map((value) => ({ value, label: words(`choices.${value}`), ...(value === "done" ? { hint: words("partner.doneHint") } : {}) }))} />
            <TextArea name="note" label={t("note")} hint={t("noteHint")} rows={2} limit={4000} />
            <Fold label={t("proof")} names={["evidenceTitle", "evidenceUrl", "file", "contributionOf"]}>
              {priority === "high" && <p className="max-w-reading">{t("fileNeeded")}</p>}
              <EvidenceFields fileHint={words("hints.file")} />
            </Fold>
            <TextField name="name" label={t("name")} autoComplete="name" width="medium" defaultValue={name} />
          </Command>
        </div>
      </FormGate>
    </Section>
  );
}

function Standing({ about: { answeredOn, reportedDoneOn, state } }: { about: AskedAbout }) {
  const t = useTranslations("updateAsks");
  const states = useTranslations("recommendations.publicStates");
  const locale = useLocale();
  if (answeredOn) return <Notice tone="done" title={t("done", { date: formatDate(answeredOn, locale) })} />;
  if (reportedDoneOn) return <Notice tone="waiting" title={t("beingChecked", { date: formatDate(reportedDoneOn, locale) })} />;
  return <Notice tone="suspended" title={t("doneElsewhere", { state: states(state) })} />;
}
