import { getTranslations } from "next-intl/server";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { filterLines, parseComparisonFilter } from "@/domain/comparisons/filter";
import { findComparison } from "@/domain/comparisons/queries/find-comparison";
import { spaceOf } from "@/domain/policy/actor";
import { dayOf } from "@/domain/shared/dates";
import { requireActor } from "@/server/actor";
import type { Exported } from "@/server/comparisons/export-words";

/** The rows of a comparison that an address asks for, to be handed out as a file; a refusal when there is nothing for this reader. */
export async function findExport(request: Request, reference: string): Promise<Exported | Response> {
  const actor = await requireActor();
  const [head, comparison] = spaceOf(actor.role) === "delegation" ? [undefined, { sheets: [], lines: [], institutions: [] }] : await Promise.all([findActionHead(actor, reference), findComparison(actor, reference)]);
  if (!head || comparison.sheets.length === 0) return new Response((await getTranslations("problems"))("kinds.not_found"), { status: 404, headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" } });
  const { filter } = parseComparisonFilter(Object.fromEntries(new URL(request.url).searchParams));
  return { reference, title: { en: head.titleEn, fr: head.titleFr }, comparison, lines: filterLines(comparison.lines, filter), filter, asOf: dayOf(new Date()) };
}
