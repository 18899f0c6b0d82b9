import { useLocale, useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import { DataTable } from "@/components/ui/data-table";
import { TextDiff } from "@/components/ui/text-diff";
import type { Tone } from "@/components/ui/tone";
import type { DraftingState } from "@/domain/drafting/lifecycle";
import { POSITIONS, type Position } from "@/domain/drafting/lists";
import type { DraftingLine, DraftingParagraph, GivenPosition, GivenRuling, Words } from "@/domain/drafting/text";
import { directionOf } from "@/domain/texts/lists";
import { formatDate } from "@/domain/shared/dates";

const TONES: Record<DraftingState, Tone> = { preparing: "draft", open: "waiting", settling: "progress", agreed: "done", set_aside: "suspended", discarded: "suspended" };

/** The state of a text; `plain` in the words of those who do not write it. */
export function TextChip({ state, plain }: { state: DraftingState; plain?: boolean }) {
  const t = useTranslations("drafting");
  return <Chip tone={TONES[state]}>{t(plain ? `publicStates.${state}` : `states.${state}`)}</Chip>;
}

const COLUMNS = ["text", "paragraphs", "round", "due", "state"] as const;

/** The texts of a group, the newest first. */
export function TextTable({ texts, href }: { texts: readonly DraftingLine[]; href: (number: number) => string }) {
  const t = useTranslations("drafting");
  const locale = useLocale();
  return (
    <DataTable
      caption={t("caption")} empty={t("none")} columns={COLUMNS.map((key) => ({ key, label: t(`columns.${key}`), ...(key === "paragraphs" || key === "round" ? { align: "end" as const } : {}), nowrap: key === "due" }))}
      rows={texts.map(({ number, title, paragraphs, round, dueOn, state, agreedOn }) => ({
        key: String(number),
        cells: { text: <a href={href(number)} dir="auto">{title}</a>, paragraphs, round: round || "", due: state === "agreed" ? t("agreedOn", { date: formatDate(agreedOn!, locale) }) : dueOn && formatDate(dueOn, locale), state: <TextChip state={state} /> },
      }))}
    />
  );
}

/** Words in the language in which they were written. */
export function WordsText({ body, language }: { body: string; language: string }) {
  return <p lang={language} dir={directionOf(language)} className="max-w-reading break-words whitespace-pre-line">{body}</p>;
}

/** What changed from earlier words, and why. */
export function WordsChange({ before, after, language }: { before: Words; after: Words; language: string }) {
  const t = useTranslations("drafting");
  return (
    <details className="mt-2">
      <summary className="min-h-[max(1.5rem,var(--control-height,0px))] py-1 text-table">{t("changedFrom", { from: before.number, to: after.number })}</summary>
      <TextDiff before={before.body} after={after.body} lang={language} />
      {after.note && <p dir="auto" className="mt-1 max-w-reading text-table text-ink-2">{t("whyChanged", { note: after.note })}</p>}
    </details>
  );
}

const MARKS: Record<Position, string> = { agree: "text-status-done-text", reserve: "text-status-waiting-text", object: "font-semibold text-status-overdue-text", no_view: "text-ink-2" };

/** A position in a word. */
export function PositionWord({ position }: { position: Position }) {
  return <span className={MARKS[position]}>{useTranslations("drafting.positions")(position)}</span>;
}

/** A position with its reason, and by whom it was given, when and how. */
export function PositionLine({ given }: { given: GivenPosition }) {
  const t = useTranslations("drafting");
  const locale = useLocale();
  return (
    <>
      <PositionWord position={given.position} />
      {given.reason && <span dir="auto" className="block max-w-reading break-words whitespace-pre-line">{given.reason}</span>}
      <span className="block text-meta text-ink-2"><span dir="auto">{given.givenByName}</span>, {formatDate(given.givenOn, locale)}, {given.proof ? t("withProof", { way: t(`ways.${given.way}`), proof: given.proof }) : t(`ways.${given.way}`)}</span>
    </>
  );
}

/** The chair's decision, and who wrote it down. */
export function RulingLine({ ruling }: { ruling: GivenRuling | undefined }) {
  const t = useTranslations("drafting");
  const locale = useLocale();
  if (!ruling) return <span className="text-ink-2">{t("noRuling")}</span>;
  return (
    <>
      <span className="font-semibold">{t(`rulings.${ruling.ruling}`)}</span>
      {ruling.reason && <span dir="auto" className="block max-w-reading break-words whitespace-pre-line">{ruling.reason}</span>}
      <span className="block text-meta text-ink-2"><span dir="auto">{t("ruledBy", { name: ruling.ruledByName, date: formatDate(ruling.ruledOn, locale) })}</span>{ruling.recordedByName && <>, {t("recordedBy", { name: ruling.recordedByName })}</>}</span>
    </>
  );
}

/** How many institutions say what of a paragraph, in one line. */
export function Tally({ tally }: { tally: Record<Position | "silent", number> }) {
  const t = useTranslations("drafting.tally");
  return <>{[...POSITIONS, "silent" as const].filter((one) => tally[one] > 0).map((one) => t(one, { count: tally[one] })).join(", ")}</>;
}

/** The latest words of a paragraph that stood before those of now. */
export const wordsBefore = ({ earlier }: Pick<DraftingParagraph, "earlier">): Words | undefined => earlier[0];
