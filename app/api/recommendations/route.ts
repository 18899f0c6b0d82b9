import { getLocale, getTranslations } from "next-intl/server";
import { ledgerSheet } from "@/components/recommendations/ledger-sheet";
import { isReference } from "@/domain/actions/reference";
import { spaceOf } from "@/domain/policy/actor";
import { parseLedgerFilter } from "@/domain/recommendations/list-filter";
import { findLedger } from "@/domain/recommendations/queries/find-ledger";
import { dayOf } from "@/domain/shared/dates";
import { currentActor } from "@/server/actor";
import { spreadsheetResponse } from "@/server/spreadsheets/write-spreadsheet";

/** The ledger as an XLSX file: every row under the filters of the address, of one Action where it is named. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return Response.json({ problem: "signed_out" }, { status: 401 });
  if (spaceOf(actor.role) !== "staff") return Response.json({ problem: "not_allowed" }, { status: 403 });
  const search = Object.fromEntries(new URL(request.url).searchParams);
  const reference = search.action && isReference(search.action) ? search.action : undefined;
  if (search.action && !reference) return Response.json({ problem: "not_found" }, { status: 404 });
  const [t, words, locale] = await Promise.all([getTranslations("ledger"), getTranslations("recommendations"), getLocale()]);
  const { filter } = parseLedgerFilter(search);
  const today = dayOf(new Date());
  const page = await findLedger(actor, { filter, today, reference, isWhole: true });
  return spreadsheetResponse(ledgerSheet(page, { filter, today, reference, locale, t, words }), `${reference ?? "suivi"}-${t("file")}-${today}.xlsx`);
}
