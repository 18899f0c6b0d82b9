import "server-only";
import { attachmentHeader } from "@/domain/documents/file-name";
import { cleanSpreadsheet } from "./clean";
import type { Spreadsheet } from "./spreadsheet";
import { writeWithHucre } from "./write-with-hucre";
import { writeWithWriteExcelFile } from "./write-with-write-excel-file";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** An XLSX file. The first writer is young: what it cannot write, the second one does, and the log says so. */
export async function writeSpreadsheet(spreadsheet: Spreadsheet): Promise<Uint8Array> {
  const clean = cleanSpreadsheet(spreadsheet);
  try {
    return await writeWithHucre(clean);
  } catch (error) {
    console.error("A spreadsheet was written by the second writer, because the first one failed:", error);
    return writeWithWriteExcelFile(clean);
  }
}

/** The same as a download under this name, which ends in `.xlsx`. */
export async function spreadsheetResponse(spreadsheet: Spreadsheet, fileName: string): Promise<Response> {
  return new Response(await writeSpreadsheet(spreadsheet) as BodyInit, {
    headers: { "Content-Type": XLSX, "Content-Disposition": attachmentHeader(fileName), "X-Content-Type-Options": "nosniff", "Cache-Control": "private, no-store" },
  });
}
