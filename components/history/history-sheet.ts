import type { HistoryEntry } from "@/domain/history/entry";
import { formatDate } from "@/domain/shared/dates";
import { factLines } from "./fact-lines";
import { valueText, type Texts } from "./value-text";

/** A history for a spreadsheet, in the words of its page: one row for what happened, with everything that changed in a cell of its own. */
export function historySheet(entries: readonly HistoryEntry[], { title, narrowed, locale, t: all }: { title: string; /** The filters, each in words. */ narrowed: readonly (readonly [string, string])[]; locale: string; t: unknown }) {
  const t = all as Texts;
  const text = (key: string, values?: Record<string, string>) => t(`history.${key}` as never, values);
  const changes = ({ changes: list, subjectTable }: HistoryEntry) =>
    list.filter(({ field }) => t.has(`fields.${field}` as never)).map(({ field, before, after }) => {
      const value = (one: string | null) => (one === null ? text("nothing") : valueText(one, { field, subjectTable, locale, t }));
      return `${text("fact", { label: t(`fields.${field}` as never), value: `${value(before)} → ${value(after)}` })}`;
    }).join("\n");
  return {
    title,
    about: { name: text("sheet.about"), lines: [[text("title"), title] as const, ...narrowed, [text("sheet.rows"), entries.length] as const] },
    sheets: [{
      name: text("title"),
      columns: [
        { label: text("sheet.happened"), kind: "date" as const }, { label: text("sheet.recorded"), kind: "date" as const }, { label: text("sheet.what"), width: 40 }, { label: text("sheet.who"), width: 28 }, { label: text("sheet.house"), width: 36 },
        { label: text("sheet.facts"), width: 60 }, { label: text("sheet.reason"), width: 40 }, { label: text("changed"), width: 70 },
      ],
      rows: entries.map((entry) => [
        entry.happenedAt.slice(0, 10), entry.recordedAt.slice(0, 10), t(`events.${entry.type}` as never), entry.actorName, entry.organisationName, factLines(entry, { locale, t }).join("\n"), entry.reason, changes(entry),
      ]),
    }],
  };
}

/** The filters of a history in words, for the head of its file. */
export function filterLines({ type, person, from, to }: { type?: string; person?: string; from?: string; to?: string }, { locale, t: all }: { locale: string; t: unknown }): (readonly [string, string])[] {
  const t = all as Texts;
  const lines = { type: type && t(`events.${type}` as never), person, from: from && formatDate(from, locale), to: to && formatDate(to, locale) };
  return Object.entries(lines).flatMap(([name, value]) => (value ? [[t(`history.filters.${name}` as never), value] as const] : []));
}
