import { inflateRawSync } from "node:zlib";
import { readXlsx } from "hucre/xlsx";
import { createTranslator } from "next-intl";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { ComparisonLine, ComparisonSheet } from "@/domain/comparisons/comparison";
import { filterLines } from "@/domain/comparisons/filter";
import { en } from "@/messages/en";
import { fr } from "@/messages/fr";
import { writeSpreadsheet } from "../spreadsheets/write-spreadsheet";
import { comparisonDocument } from "./comparison-document";
import { comparisonSpreadsheet } from "./comparison-spreadsheet";

const reader = vi.hoisted(() => ({ locale: "en" as "en" | "fr" }));
vi.mock("next-intl/server", () => ({
  getLocale: async () => reader.locale,
  getTranslations: async (namespace: string) => createTranslator({ locale: reader.locale, messages: (reader.locale === "fr" ? fr : en) as never, namespace: namespace as never }),
}));
beforeEach(() => { reader.locale = "en"; });

const sheet: ComparisonSheet = {
  number: 1, code: "ILO-C97", shortEn: "ILO C97", shortFr: "OIT C97", titleEn: "Migration for Employment Convention", titleFr: "Convention sur les travailleurs migrants", country: "BLR", state: "shared", outputNumber: 3, sharedOn: null, approvedOn: null, approvedByName: null, onBehalfOf: null, reopenReason: null, version: 1,
  ratification: { state: "not_ratified", on: null, note: null, source: "NORMLEX", sourceUrl: null, asOf: "2023" },
};
const line = (article: string, more: Partial<ComparisonLine>): ComparisonLine => ({ id: article, sheet: 1, article, headingEn: `Subject ${article}`, headingFr: `Objet ${article}`, provision: "", conformity: null, gap: "", proposal: "", effect: "", institutionId: null, author: "", agreedOn: null, agreedBy: null, recommendation: null, comments: 0, version: 1, ...more });
const all = [line("1", { conformity: "full" }), line("6", { conformity: "partial", gap: "=HYPERLINK(\"x\")\nFamilies", proposal: "Cover <them> & others", effect: "Costs", institutionId: "i", author: "Ivan", agreedOn: "2018-04-26", agreedBy: "Working group", recommendation: 2 }), line("8", { conformity: "none", gap: "Nothing", agreedOn: "2018-04" })];
const exported = (filter: Parameters<typeof filterLines>[1] = {}) => ({ reference: "BLR-2016-01", title: { en: "Rights of migrant workers", fr: "Droits des travailleurs migrants" }, comparison: { sheets: [sheet], lines: all, institutions: [{ id: "i", nameEn: "Ministry", nameFr: "Ministère" }] }, lines: filterLines(all, filter), filter, asOf: "2018-06-05" });
const workbook = async (filter?: Parameters<typeof filterLines>[1]) => (await readXlsx(await writeSpreadsheet(await comparisonSpreadsheet(exported(filter))))).sheets;

describe("the spreadsheet", () => {
  test("holds exactly the rows shown, with the filter, the day and the source on its first sheet", async () => {
    const [about, rows] = await workbook({ conformity: "gap", q: "families" });
    expect(about!.rows.map(([label, value]) => [label, value])).toEqual(expect.arrayContaining([["Action", "BLR-2016-01 Rights of migrant workers"], ["As of", "5 Jun 2018"], ["Rows", 1], ["Words", "families"], ["Conformity", "Partial or none"], ["ILO C97: Ratification", "Not ratified, as of 2023, NORMLEX"]]));
    expect(rows!.rows).toHaveLength(2);
    expect(rows!.rows[1]).toEqual(["ILO C97", "Belarus", "6", "Subject 6", null, "Partial", "=HYPERLINK(\"x\")\nFamilies", "Cover <them> & others", "Costs", "Ministry", "Ivan", new Date("2018-04-26T00:00:00Z"), "Working group", 2]);
  });

  test("reads in French, and a month without a day stays as it is", async () => {
    reader.locale = "fr";
    const [about, rows] = await workbook();
    expect(about!.rows.map(([label, value]) => [label, value])).toEqual(expect.arrayContaining([["Filtre", "Toutes les lignes"], ["Lignes", 3]]));
    expect(rows!.rows[0]).toContain("Modification proposée");
    expect(rows!.rows[3]).toEqual(expect.arrayContaining(["OIT C97", "Biélorussie", "Objet 8", "Aucune", "2018-04"]));
  });
});

describe("the Word document", () => {
  test("has a heading for each instrument, and a table whose head is repeated", async () => {
    const xml = partOf(await comparisonDocument(exported()), "word/document.xml");
    expect([...xml.matchAll(/<w:pStyle w:val="(Heading\d)"\/>.*?<w:t[^>]*>([^<]*)</g)].map(([, style, text]) => [style, text])).toEqual([["Heading1", "Legal comparison"], ["Heading2", "Migration for Employment Convention, Belarus"]]);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:tr>|<w:tr /g)).toHaveLength(4);
    for (const text of ["Cover &lt;them&gt; &amp; others", "Effect: Costs", "Recommendation 2", "3 of 3 compared; 1 in conformity; 2 gaps, 2 agreed"]) expect(xml).toContain(text);
  });

  test("says so when no row fits the filter", async () => {
    expect(partOf(await comparisonDocument(exported({ q: "no such word" })), "word/document.xml")).toContain("No row fits this choice.");
  });
});

/** One part of the archive as text, found in its directory and unpacked without the library that wrote it. */
function partOf(file: Uint8Array, name: string): string {
  const bytes = Buffer.from(file);
  for (let at = bytes.indexOf("PK\u0001\u0002", 0, "latin1"); at >= 0; at = bytes.indexOf("PK\u0001\u0002", at + 4, "latin1")) {
    if (bytes.toString("utf8", at + 46, at + 46 + bytes.readUInt16LE(at + 28)) !== name) continue;
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = bytes.subarray(from, from + bytes.readUInt32LE(at + 20));
    return (bytes.readUInt16LE(at + 10) === 0 ? content : inflateRawSync(content)).toString("utf8");
  }
  throw new Error(`${name} is not in the file.`);
}
