import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { legalComparisons, organisations } from "@/db/schema";
import { refuseField } from "@/domain/shared/problem";
import { AGREED_COLUMNS } from "../columns";
import { provisionText, readProvision } from "../provision";
import type { saveRowInput } from "../schema";

type Row = typeof legalComparisons.$inferSelect;
type Written = Omit<z.output<typeof saveRowInput>, "reference" | "rowId" | "version">;
/** The columns to write, and the same as they stand in a form: an article by its name, an institution by its own. */
export type RowPatch = { patch: Partial<typeof legalComparisons.$inferInsert>; before: Record<string, unknown>; after: Record<string, unknown> };
type Known = { citable: readonly { id: string; label: string }[]; institutions: ReadonlyMap<string, string>; personName: string };

/** What saving these columns changes in a row. A change of what the group agreed on ends its agreement. */
export function rowPatch(row: Row, { provision, institutionId, author, ...written }: Written, { citable, institutions, personName }: Known): RowPatch {
  const labelOf = (id: string | null) => citable.find((one) => one.id === id)?.label ?? null;
  const provisionBefore = provisionText(labelOf(row.nationalArticleId), row.nationalProvision);
  const typed = provision === undefined ? undefined : readProvision(provision, citable);
  const texts = Object.fromEntries(Object.entries(written).filter(([, value]) => value !== undefined).map(([name, value]) => [name, value || null]));
  const shown = { ...texts, ...(typed ? { provision: provisionText(labelOf(typed.nationalArticleId), typed.nationalProvision) } : {}) };
  const before: Record<string, unknown> = { ...row, provision: provisionBefore, author: row.authorName, institution: institutions.get(row.institutionId ?? "") ?? null };
  const endsAgreement = row.agreedOn !== null && AGREED_COLUMNS.some((name) => name in shown && (shown as Record<string, unknown>)[name] !== before[name]);
  // Whoever writes in a row first is its author, until somebody else is named.
  const authorName = author !== undefined ? author || null : row.authorName ?? personName;
  const ended = endsAgreement ? { agreedOn: null, agreedByName: null, meetingId: null } : {};
  return {
    patch: { ...texts, ...typed, ...(institutionId === undefined ? {} : { institutionId }), authorName, ...ended },
    before,
    after: { ...shown, ...(author === undefined ? {} : { author }), ...(institutionId === undefined ? {} : { institution: institutionId && institutions.get(institutionId) }) },
  };
}

/** Names of the institutions that these ids are; refuses one that is none. */
export async function institutionNames(tx: Tx, ids: readonly (string | null | undefined)[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const id of new Set(ids.filter((one) => typeof one === "string"))) {
    const [found] = await tx.select({ name: organisations.nameEn }).from(organisations).where(eq(organisations.id, id));
    names.set(id, found?.name ?? refuseField("institutionId", "choose"));
  }
  return names;
}
