import { useTranslations } from "next-intl";
import { Choices } from "@/components/forms/choices";
import { TextArea } from "@/components/forms/text-area";
import { POSITIONS } from "@/domain/drafting/lists";
import { askedRows, earlierPositionOf, positionOf, type DraftingParagraph, type DraftingText } from "@/domain/drafting/text";
import { WordsChange, wordsBefore, WordsText } from "./text-parts";

/** Each paragraph with the position of one institution to be chosen; the version of the words goes with it. `own` says it in the institution's own voice. */
export function PositionFields({ text, organisationId, own }: { text: DraftingText; organisationId: string; own?: boolean }) {
  return askedRows(text.rows).map((row) => <OneParagraph key={row.number} row={row} language={text.language} organisationId={organisationId} own={own} />);
}

/** What the form carries beside its fields: which words of each paragraph were read. */
export const seenWords = (text: DraftingText) => Object.fromEntries(askedRows(text.rows).map(({ number, words }) => [`seen_${number}`, words.number]));

function OneParagraph({ row, language, organisationId, own }: { row: DraftingParagraph; language: string; organisationId: string; own?: boolean }) {
  const t = useTranslations("drafting");
  const [now, before, changed] = [positionOf(row, organisationId), earlierPositionOf(row, organisationId), wordsBefore(row)];
  return (
    <div className="grid gap-4 border-t-2 border-ink pt-4">
      <div>
        <h3>{t("paragraph", { number: row.number })}</h3>
        <WordsText body={row.words.body} language={language} />
        {changed && <WordsChange before={changed} after={row.words} language={language} />}
        {before && !now && <p className="mt-2 max-w-reading text-ink-2">{t("wasBefore", { position: t(`positions.${before.position}`) })}{before.reason && <span dir="auto"> {t("wasReason", { reason: before.reason })}</span>}</p>}
      </div>
      <Choices name={`position_${row.number}`} label={t("position", { number: row.number })} defaultValue={now?.position} options={POSITIONS.map((value) => ({ value, label: t(own ? `ownPositions.${value}` : `positions.${value}`) }))} />
      <TextArea name={`reason_${row.number}`} label={t("reason")} hint={t("reasonHint")} rows={2} limit={2000} defaultValue={now?.reason ?? undefined} />
    </div>
  );
}
