import { useTranslations } from "next-intl";
import { Checkboxes } from "@/components/forms/checkboxes";
import { Command } from "@/components/forms/command";
import { DateField } from "@/components/forms/date-field";
import { FormGate } from "@/components/forms/form-gate";
import type { Submit } from "@/components/forms/form-state";
import { TextArea } from "@/components/forms/text-area";
import { Section } from "@/components/ui/section";
import { filledSeats, openProposals, type MemberCall } from "@/domain/working-groups/call";

type Props = { reference: string; call: MemberCall; accept: Submit; askAnew: Submit; close: Submit };

/** What the facility can do with a call: accept who was named, ask anew, or close it. */
export function CallForms({ reference, call, accept, askAnew, close }: Props) {
  const t = useTranslations("memberCalls");
  const hidden = { reference, number: call.number, version: call.version };
  const open = openProposals(call);
  const isAnswered = call.state === "answered";
  return (
    <>
      <FormGate closed={!isAnswered}>
        {(!isAnswered || open.length > 0) && (
          <Section title={t("acceptTitle")}>
            <Command submit={accept} hidden={hidden} submitLabel={t("accept")}>
              <Checkboxes name="proposals" label={t("labels.proposals")} hint={t("acceptHint", { left: call.seats - filledSeats(call) })} options={open.map(({ id, personName, institutionName }) => ({ value: id, label: `${personName}, ${institutionName}` }))} />
              <DateField name="joinedOn" label={t("labels.joinedOn")} partial />
            </Command>
          </Section>
        )}
        <Section title={t("anewTitle")}><p className="mb-4 text-ink-2">{t("anewLead")}</p><Command quiet submit={askAnew} hidden={hidden} submitLabel={t("anew")}><TextArea name="reason" label={t("labels.reason")} rows={3} limit={2000} /><DateField name="dueOn" label={t("labels.dueOn")} /></Command></Section>
      </FormGate>
      <FormGate closed={call.state !== "asked" && !isAnswered}>
        <Section title={t("closeTitle")}><Command quiet submit={close} hidden={hidden} submitLabel={t("close")}><TextArea name="reason" label={t("labels.reason")} rows={2} limit={2000} /></Command></Section>
      </FormGate>
    </>
  );
}
