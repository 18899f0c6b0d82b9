import { useLocale, useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import { DateField } from "@/components/forms/date-field";
import { FormGate } from "@/components/forms/form-gate";
import type { Submit } from "@/components/forms/form-state";
import { TextArea } from "@/components/forms/text-area";
import { Section } from "@/components/ui/section";
import type { DraftingText } from "@/domain/drafting/text";
import { formatDate } from "@/domain/shared/dates";

type Props = { reference: string; text: DraftingText; submits: Record<"ask" | "remind" | "endRound" | "agree" | "setAside", Submit> };

/** What the team does with a text in its present state: ask, end the round, close it, or give it up. */
export function TextForms({ reference, text, submits }: Props) {
  const t = useTranslations("drafting");
  const locale = useLocale();
  const hidden = { reference, number: text.number, version: text.version };
  const isWritable = text.state === "preparing" || text.state === "settling";
  const isOpen = text.state === "open";
  return (
    <>
      <FormGate closed={!isWritable}>
        <Section title={t("askTitle")}>
          <p className="mb-4 max-w-reading text-ink-2">{t("askLead")} {text.round > 0 && t("askAgainLead")}</p>
          <Command submit={submits.ask} hidden={hidden} submitLabel={t("moves.ask")} quiet={text.state === "settling"}>
            <DateField name="dueOn" label={t("labels.dueOn")} />
            <TextArea name="message" label={t("labels.message")} hint={t("messageHint")} rows={3} limit={2000} />
          </Command>
        </Section>
      </FormGate>
      {isOpen && (
        <>
          <Section title={t("remind")}>
            <p className="mb-4 max-w-reading text-ink-2">{t("remindLead")}{text.remindedOn && ` ${t("remindedOn", { date: formatDate(text.remindedOn, locale) })}.`}</p>
            <Command submit={submits.remind} hidden={{ reference, number: text.number }} submitLabel={t("remind")} quiet />
          </Section>
          <Section title={t("moves.endRound")}><p className="mb-4 max-w-reading text-ink-2">{t("endLead")}</p><Command submit={submits.endRound} hidden={hidden} submitLabel={t("moves.endRound")} /></Section>
        </>
      )}
      {text.state === "settling" && <Section title={t("moves.agree")}><p className="mb-4 max-w-reading text-ink-2">{t("agreeLead")}</p><Command submit={submits.agree} hidden={hidden} submitLabel={t("moves.agree")} /></Section>}
      <FormGate closed={!isWritable && !isOpen}>
        <Section title={t(text.state === "preparing" ? "moves.discard" : "moves.setAside")}>
          {text.state !== "preparing" && <p className="mb-4 max-w-reading text-ink-2">{t("setAsideLead")}</p>}
          <Command submit={submits.setAside} hidden={hidden} submitLabel={t(text.state === "preparing" ? "moves.discard" : "moves.setAside")} quiet><TextArea name="reason" label={t("labels.reason")} rows={2} limit={2000} /></Command>
        </Section>
      </FormGate>
    </>
  );
}
