import { getLocale, getTranslations } from "next-intl/server";
import type { CheckedPaste } from "@/components/comparisons/paste-check";
import type { PasteState } from "@/components/comparisons/paste-form";
import { AGREED_COLUMNS, type WrittenColumn } from "@/domain/comparisons/columns";
import { CONFORMITIES } from "@/domain/comparisons/lifecycle";
import { findPaste, type Paste } from "@/domain/comparisons/queries/find-paste";
import { pasteColumnInput } from "@/domain/comparisons/schema";
import type { Actor } from "@/domain/policy/actor";
import { pick } from "@/domain/shared/localised";
import { valuesOf } from "@/server/conflict";
import type { Entries } from "@/server/forms";

const SHOWN = 200;

/** What a pasted column would do, in the reader's words. Undefined when it is to be written as it was checked, or cannot be read at all. */
export async function checkPaste(actor: Actor, entries: Entries): Promise<PasteState | undefined> {
  const asked = pasteColumnInput.safeParse({ ...entries, seen: entries.seen || "-" });
  if (!asked.success) return undefined;
  const { reference, seen, column } = asked.data;
  const paste = await findPaste(actor, reference, asked.data);
  if (!paste || (entries.step === "apply" && paste.seen === seen)) return undefined;
  return { status: "checked", values: valuesOf(entries), checked: await inWords(paste, column) };
}

async function inWords({ cells, seen, lines, institutions }: Paste, column: WrittenColumn): Promise<CheckedPaste> {
  const [t, locale] = await Promise.all([getTranslations("comparisons.conformities"), getLocale()]);
  const word = (text: string) => {
    const code = column === "conformity" ? CONFORMITIES.find((one) => one === text) : undefined;
    const institution = column === "institutionId" ? institutions.find(({ id }) => id === text) : undefined;
    return code ? t(code) : institution ? pick(locale, institution.nameEn, institution.nameFr).text : text;
  };
  const agreed = new Set(lines.filter(({ agreedOn }) => agreedOn !== null).map(({ id }) => id));
  const ends = AGREED_COLUMNS.some((one) => one === column);
  const wrong = cells.flatMap(({ line, cell, value, row, fault }) => (fault ? [{ line, cell, value, article: row?.article ?? "", fault }] : []));
  const changed = cells.flatMap(({ line, row, after }) => (row && after !== null ? [{ line, article: row.article, before: word(row.before), after: word(after), ends: ends && agreed.has(row.id) }] : []));
  return { seen, changes: changed.length, faults: wrong.length, canApply: wrong.length === 0 && changed.length > 0, wrong: wrong.slice(0, SHOWN), changed: changed.slice(0, SHOWN) };
}
