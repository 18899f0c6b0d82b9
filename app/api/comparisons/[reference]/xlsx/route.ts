import { getTranslations } from "next-intl/server";
import { comparisonSpreadsheet } from "@/server/comparisons/comparison-spreadsheet";
import { spreadsheetResponse } from "@/server/spreadsheets/write-spreadsheet";
import { findExport } from "../find-export";

/** The rows that the filter shows as an Excel file. */
export async function GET(request: Request, { params }: { params: Promise<{ reference: string }> }): Promise<Response> {
  const [{ reference }, t] = await Promise.all([params, getTranslations("comparisons.export")]);
  const exported = await findExport(request, reference);
  return exported instanceof Response ? exported : spreadsheetResponse(await comparisonSpreadsheet(exported), `${t("file")}-${reference}.xlsx`);
}
