import { diffWords } from "diff";

/** What changed between two texts, word by word; taken out and put in are told apart without colour. */
export function TextDiff({ before, after, lang }: { before: string; after: string; lang?: string }) {
  return (
    <p lang={lang} dir="auto" className="max-w-reading whitespace-pre-wrap break-words">
      {diffWords(before, after).map(({ value, added, removed }, index) => {
        if (added) return <ins key={index} className="bg-status-done-tint">{value}</ins>;
        return removed ? <del key={index} className="bg-status-overdue-tint">{value}</del> : <span key={index}>{value}</span>;
      })}
    </p>
  );
}
