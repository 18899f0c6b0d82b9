import { getLocale, getTranslations } from "next-intl/server";
import { filterLines, historySheet } from "@/components/history/history-sheet";
import { findActionHistory } from "@/domain/actions/queries/find-action-history";
import { parseHistoryFilter } from "@/domain/history/filter";
import { pick } from "@/domain/shared/localised";
import { currentActor } from "@/server/actor";
import { spreadsheetResponse } from "@/server/spreadsheets/write-spreadsheet";

/** The history of an Action as an XLSX file: everything under the filters of the address that this reader may see. */
export async function GET(request: Request, { params }: { params: Promise<{ reference: string }> }): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return Response.json({ problem: "signed_out" }, { status: 401 });
  const [{ reference }, t, locale] = await Promise.all([params, getTranslations(), getLocale()]);
  const filter = parseHistoryFilter(Object.fromEntries(new URL(request.url).searchParams));
  const history = await findActionHistory(actor, reference, filter, "file");
  if (!history) return Response.json({ problem: "not_found" }, { status: 404 });
  const { head, entries } = history;
  const title = `${reference} ${pick(locale, head.titleEn, head.titleFr).text}`;
  return spreadsheetResponse(historySheet(entries, { title, narrowed: filterLines(filter, { locale, t }), locale, t }), `${reference}-${t("history.sheet.file")}.xlsx`);
}
