import { inflateRawSync } from "node:zlib";
import { readXlsx } from "hucre/xlsx";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { cleanSpreadsheet } from "./clean";
import type { Spreadsheet, SpreadsheetCell } from "./spreadsheet";
import * as hucre from "./write-with-hucre";
import { spreadsheetResponse, writeSpreadsheet } from "./write-spreadsheet";
import { writeWithWriteExcelFile } from "./write-with-write-excel-file";

const book = (rows: SpreadsheetCell[][], more: Partial<Spreadsheet> = {}): Spreadsheet => ({
  title: "Legal comparison", sheets: [{ name: "Rows", columns: [{ label: "Article" }, { label: "Count", kind: "number" }, { label: "Agreed", kind: "date" }], rows }], ...more,
});

beforeEach(() => { vi.restoreAllMocks(); });

describe.each([["hucre", hucre.writeWithHucre], ["write-excel-file", writeWithWriteExcelFile]])("written by %s", (_, write) => {
  const readBack = async (spreadsheet: Spreadsheet) => (await readXlsx(await write(cleanSpreadsheet(spreadsheet)))).sheets;

  test("text stays text, whatever it begins with", async () => {
    const texts = ["=1+1", "=HYPERLINK(\"https://example.org\")", "+33 1 23", "-5", "@SUM(A1)", "\tindented", "0012", "1/2", "TRUE"];
    const [sheet] = await readBack(book(texts.map((text) => [text])));
    expect(sheet!.rows.slice(1).map(([cell]) => cell)).toEqual(texts);
    const xml = partOf(await write(cleanSpreadsheet(book(texts.map((text) => [text])))), "xl/worksheets/sheet1.xml");
    expect(xml).toContain("<sheetData>");
    expect(xml).not.toMatch(/<f[ >]/);
  });

  test("a full day is a real date, and one that is less precise stays as it was written", async () => {
    const [sheet] = await readBack(book([["6", 3, "2018-06-05"], ["7", 0, "2018-06"], ["8", -1.5, "2018"], ["9", 1, "1889-12-31"]]));
    expect(sheet!.rows.slice(1).map((row) => row[2])).toEqual([new Date("2018-06-05T00:00:00Z"), "2018-06", "2018", "1889-12-31"]);
    expect(sheet!.rows.slice(1).map((row) => row[1])).toEqual([3, 0, -1.5, 1]);
  });

  test("every script, line break and letter that stands for a code comes back as it was", async () => {
    const texts = ["Наёмный работник", "العامل المهاجر", "one\ntwo", "_x000D_ and _x0041_", "  kept  ", "<b>&amp;</b>", "🗂️ file"];
    const [sheet] = await readBack(book(texts.map((text) => [text])));
    expect(sheet!.rows.slice(1).map(([cell]) => cell)).toEqual(texts);
  });

  test("what no spreadsheet holds is left out instead of damaging the file", async () => {
    const [sheet] = await readBack(book([["bell\u0007", Number.NaN, "2018-02-30"], ["half\ud800", Infinity, null], [undefined, 1, ""], ["x".repeat(40_000), 1, null]]));
    const rows = sheet!.rows.slice(1);
    expect(rows[0]![0]).toBe("bell");
    expect(rows[0]![1] ?? null).toBeNull();
    expect(rows[1]![0]).toBe("half");
    expect(rows[2]![0] ?? null).toBeNull();
    expect(String(rows[3]![0])).toHaveLength(32_767);
    expect(String(rows[3]![0])).toMatch(/ \[…\]$/);
  });

  test("sheets have names that every program takes, each its own", async () => {
    const sheets = ["Law [2010]: articles / notes?", "'quoted'", "", "A".repeat(40), "A".repeat(50), "data", "DATA", "History"].map((name) => ({ name, columns: [{ label: "x" }], rows: [["y"]] }));
    expect((await readBack({ title: "Names", sheets })).map(({ name }) => name)).toEqual(["Law 2010 articles notes", "quoted", "1", "A".repeat(31), `${"A".repeat(27)} (2)`, "data", "DATA (2)", "History 1"]);
  });

  test("the first sheet says what was asked for, and the heads of the next stay in sight", async () => {
    const file = await write(cleanSpreadsheet(book([["6"]], { about: { name: "About", lines: [["Filter", "Gap = none"], ["As of", new Date("2018-06-05T00:00:00Z")]] }, isRightToLeft: true })));
    const [about, rows] = (await readXlsx(file)).sheets;
    expect(about).toMatchObject({ name: "About", rows: [["Legal comparison", null], ["Filter", "Gap = none"], ["As of", new Date("2018-06-05T00:00:00Z")]] });
    expect(rows!.rows[0]).toEqual(["Article", "Count", "Agreed"]);
    const xml = partOf(file, "xl/worksheets/sheet2.xml");
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(xml).toMatch(/rightToLeft="(1|true)"/);
  });
});

test("what the first writer cannot write, the second one writes, and the log says so", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  vi.spyOn(hucre, "writeWithHucre").mockRejectedValue(new Error("too young"));
  const [sheet] = (await readXlsx(await writeSpreadsheet(book([["=1+1", 2, "2018-06-05"]])))).sheets;
  expect(sheet!.rows[1]).toEqual(["=1+1", 2, new Date("2018-06-05T00:00:00Z")]);
  expect(log).toHaveBeenCalledOnce();
});

test("a download is named in any script and kept by nobody on the way", async () => {
  const answer = await spreadsheetResponse(book([["6"]]), "Сравнение.xlsx");
  expect(answer.headers.get("content-type")).toBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  expect(answer.headers.get("content-disposition")).toContain("filename*=UTF-8''%D0%A1");
  expect(answer.headers.get("cache-control")).toBe("private, no-store");
  expect(new Uint8Array(await answer.arrayBuffer()).slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
});

/** One part of the archive as text, found in its directory and unpacked without either library. */
function partOf(file: Uint8Array, name: string): string {
  const bytes = Buffer.from(file);
  for (let at = bytes.indexOf("PK\u0001\u0002", 0, "latin1"); at >= 0; at = bytes.indexOf("PK\u0001\u0002", at + 4, "latin1")) {
    const [packed, length] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28)];
    if (bytes.toString("utf8", at + 46, at + 46 + length) !== name) continue;
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = bytes.subarray(from, from + packed);
    return (bytes.readUInt16LE(at + 10) === 0 ? content : inflateRawSync(content)).toString("utf8");
  }
  throw new Error(`${name} is not in the file.`);
}
