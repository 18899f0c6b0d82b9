import { useLocale, useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import { FormGate } from "@/components/forms/form-gate";
import type { Submit } from "@/components/forms/form-state";
import { TextArea } from "@/components/forms/text-area";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { positionOf, rulingOf, type DraftingParagraph, type DraftingText, type Words } from "@/domain/drafting/text";
import { formatDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";
import { RulingFields } from "./ruling-fields";
import { PositionLine, RulingLine, WordsChange, WordsText } from "./text-parts";

type Props = { reference: string; text: DraftingText; row: DraftingParagraph; mayWrite: boolean; submits: Record<"rule" | "change" | "remove", Submit> };

/** One paragraph: its words and what they were before, who said what of them, and the chair's decisions. */
export function ParagraphView({ reference, text, row, mayWrite, submits }: Props) {
  const t = useTranslations("drafting");
  const locale = useLocale();
  const wasAsked = row.words.round !== null;
  return (
    <>
      <Section title={t("words", { number: row.words.number })} aside={t("wordsBy", { name: row.words.writtenByName, date: formatDate(row.words.writtenOn, locale) })}>
        <WordsText body={row.words.body} language={text.language} />
        {[row.words, ...row.earlier].map((after, index, all) => all[index + 1] && <WordsChange key={after.number} before={all[index + 1]!} after={after} language={text.language} />)}
      </Section>
      {wasAsked && <Section title={t("gridTitle")}><SaidTable text={text} row={row} words={row.words} /></Section>}
      {row.earlier.filter(({ round }) => round !== null).map((words) => <Section key={words.number} title={`${t("gridTitle")} – ${t("ofWords", { number: words.number })}`}><SaidTable text={text} row={row} words={words} /></Section>)}
      <Section title={t("ruleTitle")}>
        <p className="mb-4"><RulingLine ruling={rulingOf(row)} /></p>
        {row.rulings.length > (rulingOf(row) ? 1 : 0) && <Earlier row={row} />}
        {mayWrite && wasAsked && (
          <FormGate closed={text.state !== "settling"}>
            <p className="mb-4 max-w-reading text-ink-2">{t("ruleLead")}</p>
            <Command submit={submits.rule} hidden={{ reference, number: text.number, paragraph: row.number, words: row.words.number }} submitLabel={t("rule")}><RulingFields /></Command>
          </FormGate>
        )}
      </Section>
      {mayWrite && <Writing reference={reference} text={text} row={row} submits={submits} />}
    </>
  );
}

const COLUMNS = ["institution", "answer"] as const;

/** Who said what of these very words. */
function SaidTable({ text, row, words }: { text: DraftingText; row: DraftingParagraph; words: Words }) {
  const t = useTranslations("drafting");
  const locale = useLocale();
  return (
    <DataTable
      caption={t("gridTitle")} empty={t("notAsked")} columns={COLUMNS.map((key) => ({ key, label: t(`institutionColumns.${key}`) }))}
      rows={text.institutions.map(({ id, name, nameFr }) => {
        const given = positionOf({ ...row, words }, id);
        return { key: id, cells: { institution: <span dir="auto">{pick(locale, name, nameFr).text}</span>, answer: given ? <PositionLine given={given} /> : <span className="text-ink-2">{t("silent")}</span> } };
      })}
    />
  );
}

function Earlier({ row }: { row: DraftingParagraph }) {
  const t = useTranslations("drafting");
  const standing = rulingOf(row);
  return (
    <details className="mb-4">
      <summary className="text-table">{t("earlierRulings")}</summary>
      <ul>{row.rulings.filter((one) => one !== standing).map((ruling, index) => <li key={index} className="border-b border-line py-1.5"><RulingLine ruling={ruling} /><span className="block text-meta text-ink-2">{t("ofWords", { number: ruling.words })}</span></li>)}</ul>
    </details>
  );
}

/** Changes the words while nobody is asked about them, or takes a new paragraph out. */
function Writing({ reference, text, row, submits }: Omit<Props, "mayWrite">) {
  const t = useTranslations("drafting");
  const wasAsked = row.words.round !== null;
  const isWritable = text.state === "preparing" || text.state === "settling";
  return (
    <>
      <FormGate closed={!isWritable}>
        <Section title={t("change")}>
          <p className="mb-4 max-w-reading text-ink-2">{t(wasAsked ? "changeLead" : "changeFirst")}</p>
          <Command submit={submits.change} hidden={{ reference, number: text.number, paragraph: row.number, words: row.words.number, version: row.words.version }} submitLabel={t("changeSave")}>
            <TextArea name="body" label={t("labels.paragraphBody")} rows={6} limit={5000} lang={text.language} defaultValue={row.words.body} />
            {wasAsked && <TextArea name="note" label={t("labels.note")} rows={2} limit={2000} />}
          </Command>
        </Section>
      </FormGate>
      {isWritable && !wasAsked && row.words.number === 1 && <Section title={t("remove")}><p className="mb-4 text-ink-2">{t("removeLead")}</p><Command submit={submits.remove} hidden={{ reference, number: text.number, version: text.version, paragraph: row.number }} submitLabel={t("remove")} quiet /></Section>}
    </>
  );
}
