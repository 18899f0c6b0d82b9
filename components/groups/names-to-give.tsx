import { useLocale, useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { REQUESTER_KINDS } from "@/domain/organisations/lists";
import { formatDate } from "@/domain/shared/dates";
import { openProposals, type MemberCall, type Proposal } from "@/domain/working-groups/call";
import { PersonFields } from "./person-fields";

type Props = { reference: string; call: MemberCall; isOnly: boolean; add: Submit; remove: Submit; send: Submit };

/** One call as the authority answers it: what is asked, who is written down so far, one more person, and sending. */
export function NamesToGive({ reference, call, isOnly, add, remove, send }: Props) {
  const t = useTranslations("memberCalls");
  const locale = useLocale();
  const hidden = { reference, number: call.number };
  const written = openProposals(call);
  return (
    <>
      <Section title={isOnly ? t("partner.wanted") : t("call", { number: call.number })}>
        {call.reason && <Notice tone="waiting" title={t("partner.once", { reason: call.reason })} />}
        <p dir="auto" className="max-w-reading whitespace-pre-wrap break-words">{call.institutions}</p>
        <p className="mt-1 text-ink-2">{[t("partner.seats", { seats: call.seats }), t("dueOn", { date: formatDate(call.dueOn, locale) }), call.replaces && t("replacing", { person: call.replaces })].filter(Boolean).join(" · ")}</p>
      </Section>
      <Section title={t("partner.written")}>
        {written.length === 0 ? <p className="text-ink-2">{t("partner.none")}</p> : <ul className="border-t-2 border-ink">{written.map((proposal) => <Written key={proposal.id} proposal={proposal} hidden={hidden} remove={remove} />)}</ul>}
      </Section>
      <Section title={t("partner.addTitle")}>
        <Command quiet={written.length > 0} submit={add} hidden={hidden} submitLabel={t("partner.add")}><NameFields /></Command>
      </Section>
      {written.length > 0 && (
        <Section title={t("partner.sendTitle")}>
          <p className="mb-4 max-w-reading text-ink-2">{t("partner.sendLead")}</p>
          <Command submit={send} hidden={{ ...hidden, version: call.version }} submitLabel={t("moves.answer")}><TextArea name="answerNote" label={t("labels.note")} rows={3} limit={2000} /></Command>
        </Section>
      )}
    </>
  );
}

function NameFields() {
  const t = useTranslations("memberCalls.partner");
  const groups = useTranslations("groups.labels");
  const kinds = useTranslations("organisations.kinds");
  return (
    <>
      <PersonFields label={groups("personName")} isOptional={false} />
      <TextField name="institutionName" label={t("forOther")} hint={t("forOtherHint")} />
      <SelectField name="institutionKind" label={t("otherKind")} options={REQUESTER_KINDS.map((value) => ({ value, label: kinds(value) }))} defaultValue="ministry" />
    </>
  );
}

function Written({ proposal, hidden, remove }: { proposal: Proposal; hidden: { reference: string; number: number }; remove: Submit }) {
  const t = useTranslations("memberCalls.partner");
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3">
      <div className="min-w-0">
        <p dir="auto" className="font-semibold break-words">{[proposal.personName, proposal.function].filter(Boolean).join(", ")}</p>
        <p dir="auto" className="text-table text-ink-2">{proposal.isProxy ? t("forInstitution", { institution: proposal.institutionName }) : proposal.institutionName}</p>
      </div>
      <Command quiet submit={remove} hidden={{ ...hidden, proposalId: proposal.id }} submitLabel={t("removeOf", { person: proposal.personName })} />
    </li>
  );
}
