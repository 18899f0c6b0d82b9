import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { positionOf, rulingOf, tallyOf, type DraftingText } from "@/domain/drafting/text";
import { pick } from "@/domain/shared/localised";
import { PositionLine, RulingLine, Tally, WordsText } from "./text-parts";

/** Paragraph by paragraph: the words, what the chair decided, and who said what of them. Without positions for those who may not know them. */
export function TextRecord({ text, withPositions }: { text: DraftingText; withPositions: boolean }) {
  const t = useTranslations("drafting");
  const locale = useLocale();
  return text.rows.map((row) => {
    const said = text.institutions.map(({ id, name, nameFr }) => ({ id, name: pick(locale, name, nameFr).text, given: positionOf(row, id) }));
    return (
      <Section key={row.number} title={t("paragraph", { number: row.number })}>
        <WordsText body={row.words.body} language={text.language} />
        <p className="mt-2"><RulingLine ruling={rulingOf(row)} /></p>
        {withPositions && row.words.round !== null && <p className="mt-2 text-table text-ink-2"><Tally tally={tallyOf(row, text.institutions)} /></p>}
        {withPositions && (
          <dl className="mt-2 border-t border-line text-table">
            {said.map(({ id, name, given }) => (
              <div key={id} className="grid gap-x-6 border-b border-line py-1.5 sm:grid-cols-[14rem_minmax(0,1fr)] print:grid-cols-[14rem_minmax(0,1fr)]">
                <dt dir="auto" className="text-ink-2">{name}</dt>
                <dd className="min-w-0">{given ? <PositionLine given={given} /> : <span className="text-ink-2">{t(row.words.round === null ? "unasked" : "silent")}</span>}</dd>
              </div>
            ))}
          </dl>
        )}
      </Section>
    );
  });
}
