import { useLocale, useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import { FormGate } from "@/components/forms/form-gate";
import type { Submit } from "@/components/forms/form-state";
import { Section } from "@/components/ui/section";
import { rulingOf, type DraftingText } from "@/domain/drafting/text";
import { formatDate } from "@/domain/shared/dates";
import { PositionFields, seenWords } from "./position-fields";
import { RulingFields } from "./ruling-fields";
import { TextRecord } from "./text-record";
import { RulingLine, TextChip, WordsText } from "./text-parts";

type Props = { reference: string; text: DraftingText; organisationId: string; /** Its people chair the group. */ chairs: boolean; submits: { answer: Submit; rule: Submit } };

/** A text as an authority reads it: it answers for its own institution, and rules on the paragraphs where its people chair the group. */
export function PartnerText({ reference, text, organisationId, chairs, submits }: Props) {
  const t = useTranslations("drafting");
  const locale = useLocale();
  const own = text.institutions.find(({ id }) => id === organisationId);
  const isOpen = text.state === "open" && Boolean(own?.isSeated);
  return (
    <>
      <p className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2"><TextChip state={text.state} plain />{text.agreedOn && t("agreedOn", { date: formatDate(text.agreedOn, locale) })}{text.state === "open" && t("round", { round: text.round, date: formatDate(text.dueOn!, locale) })}</p>
      {text.setAsideReason && <p dir="auto" className="max-w-reading">{text.setAsideReason}</p>}
      {text.message && text.state === "open" && <p dir="auto" className="max-w-reading whitespace-pre-line">{text.message}</p>}
      {!own && <p>{t("partner.notMember")}</p>}
      {own?.answer && isOpen && <p dir="auto" className="max-w-reading">{t("saidBy", { name: own.answer.answeredByName, date: formatDate(own.answer.answeredOn, locale) })}</p>}
      <FormGate closed={!isOpen}>
        {isOpen && <h2 className="mt-8 mb-2">{t("answerTitle")}</h2>}
        {isOpen && <p className="mb-4 max-w-reading">{t("answerLead")}</p>}
        {own && <Command submit={submits.answer} hidden={{ reference, number: text.number, version: own.answer?.version ?? 0, ...seenWords(text) }} submitLabel={t("save")}><PositionFields text={text} organisationId={organisationId} own /></Command>}
      </FormGate>
      {chairs && text.state === "settling" && <Rulings reference={reference} text={text} submit={submits.rule} />}
      {(text.state !== "open" || chairs) && <Section title={t("partner.all")} aside={text.state !== "open" && <a href={`/print/actions/${reference}/texts/${text.number}`} className="inline-flex min-h-11 items-center">{t("paper")}</a>}><TextRecord text={text} withPositions /></Section>}
    </>
  );
}

/** Paragraphs on which the chair has not decided as they stand. */
function Rulings({ reference, text, submit }: { reference: string; text: DraftingText; submit: Submit }) {
  const t = useTranslations("drafting");
  return (
    <Section title={t("ruleTitle")}>
      <p className="mb-4 max-w-reading">{t("ruleOwnLead")}</p>
      {text.rows.filter(({ words }) => words.round !== null).map((row) => (
        <details key={row.number} className="border-b border-line py-2" open={!rulingOf(row)}>
          <summary className="min-h-11 py-2 font-semibold">{t("paragraph", { number: row.number })}</summary>
          <WordsText body={row.words.body} language={text.language} />
          <p className="my-3"><RulingLine ruling={rulingOf(row)} /></p>
          <Command submit={submit} hidden={{ reference, number: text.number, paragraph: row.number, words: row.words.number }} submitLabel={t("rule")} quiet><RulingFields /></Command>
        </details>
      ))}
    </Section>
  );
}
