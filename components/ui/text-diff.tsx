import { diffWords } from "diff";

// Texts that share little take seconds to compare and are no easier to read for it: the earlier one is struck out whole.
const MOST_CHANGES = 1500;

/** What changed between two texts, word by word; taken out and put in are told apart without colour. */
export function TextDiff({ before, after, lang }: { before: string; after: string; lang?: string }) {
  const parts = diffWords(before, after, { maxEditLength: MOST_CHANGES }) ?? [{ value: before, removed: true, added: false }, { value: `\n\n${after}`, removed: false, added: true }];
  return (
    <p lang={lang} dir="auto" className="max-w-reading whitespace-pre-wrap break-words">
      {parts.map(({ value, added, removed }, index) => {
        if (added) return <ins key={index} className="bg-status-done-tint">{value}</ins>;
        return removed ? <del key={index} className="bg-status-overdue-tint">{value}</del> : <span key={index}>{value}</span>;
      })}
    </p>
  );
}
