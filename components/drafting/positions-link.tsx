import { useLocale, useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import { FormGate } from "@/components/forms/form-gate";
import type { Submit } from "@/components/forms/form-state";
import { TextField } from "@/components/forms/text-field";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import type { PositionsAsked } from "@/domain/drafting/queries/find-positions-asked";
import { awaitedFrom } from "@/domain/drafting/text";
import { formatDate } from "@/domain/shared/dates";
import { PositionFields, seenWords } from "./position-fields";
import { TextRecord } from "./text-record";

type Props = { token: string; asked: PositionsAsked; askedBy: string; isThanked: boolean; submit: Submit };

/** A member without an account reads the text and says what their institution says of each paragraph. */
export function PositionsLink({ token, asked, askedBy, isThanked, submit }: Props) {
  const t = useTranslations("drafting");
  const locale = useLocale();
  const { text, institution, personName, reference } = asked;
  const isOpen = text.state === "open";
  const answer = text.institutions[0]?.answer ?? null;
  const left = awaitedFrom(text.rows, institution.id).length;
  return (
    <>
      <PageHead kicker={<>{reference} · {t("byLink.title")}</>} title={<span dir="auto" lang={text.language}>{text.title}</span>} lead={isOpen ? t("byLink.lead", { by: askedBy, institution: institution.name, date: formatDate(text.dueOn!, locale) }) : undefined} />
      {isThanked && isOpen && <Notice tone="done" title={t("thanks")}>{left > 0 && <p>{t("thanksLeft", { count: left })}</p>}</Notice>}
      {!isOpen && <Notice tone="suspended" title={t("byLink.closed")}><p>{t("byLink.closedText")}</p></Notice>}
      {text.message && isOpen && <p dir="auto" className="max-w-reading whitespace-pre-line">{text.message}</p>}
      <FormGate closed={!isOpen}>
        {isOpen && <h2 className="mt-8 mb-2">{t("answerTitle")}</h2>}
        {isOpen && <p className="mb-4 max-w-reading">{t("answerFor", { institution: institution.name })} {t("answerLead")}</p>}
        {isOpen && answer && <p className="mb-4 max-w-reading" dir="auto">{t("saidBy", { name: answer.answeredByName, date: formatDate(answer.answeredOn, locale) })}</p>}
        <Command submit={submit} hidden={{ token, version: answer?.version ?? 0, ...seenWords(text) }} submitLabel={t("save")}>
          <PositionFields text={text} organisationId={institution.id} own />
          <TextField name="name" label={t("yourName")} autoComplete="name" defaultValue={personName} />
        </Command>
      </FormGate>
      {!isOpen && <Section title={t("partner.yourRecord")}><TextRecord text={text} withPositions /></Section>}
    </>
  );
}
