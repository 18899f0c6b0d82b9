import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { mediaTypeOf } from "@/domain/documents/media-type";
import { unzipped } from "@/domain/documents/testing/unzipped";
import { readZip } from "@/domain/documents/zip";
import { LOCALES, type Locale } from "@/messages/locale";
import { findOffice } from "@/scripts/lib/office.mjs";
import { reportDocument } from "./document";
import { reportDocx } from "./docx";
import { SAMPLE } from "./testing/sample-content";

const STANDING = { kind: "frozen", at: new Date("2018-07-02T09:00:00Z"), hash: "ab".repeat(32) } as const;
const files = new Map<Locale, Uint8Array>();
beforeAll(async () => {
  for (const language of LOCALES) files.set(language, await reportDocx(reportDocument(SAMPLE, { language, standing: STANDING })));
});

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
const report = (language: Locale) => reportDocument(SAMPLE, { language, standing: STANDING });

describe.each(LOCALES)("the report as a Word file in %s", (language) => {
  const part = (name: string) => unzipped(files.get(language)!, `word/${name}`);

  test("has real headings for its five sections and its annexes, and says its language", () => {
    expect(mediaTypeOf(files.get(language)!)).toBe("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    const body = part("document.xml");
    expect(count(body, /<w:pStyle w:val="Heading1"\/>/g)).toBe(5 + report(language).annexes.length);
    expect(count(body, /<w:pStyle w:val="Title"\/>/g)).toBe(1);
    expect(part("styles.xml")).toContain(`w:val="${language === "fr" ? "fr-FR" : "en-GB"}"`);
    expect(body).toContain(language === "fr" ? "Enseignements" : "Lessons");
    expect(body, "what is not said in this language is told in its own").toMatch(language === "fr" ? /w:lang w:val="en"/ : /w:lang w:val="ru"/);
  });

  test("carries every source as a footnote of its own, in the order of its text", () => {
    const led = [...part("document.xml").matchAll(/<w:footnoteReference w:id="(\d+)"\/>/g)].map(([, id]) => Number(id));
    expect(led).toEqual(report(language).notes.map(({ number }) => number));
    const notes = part("footnotes.xml");
    expect(count(notes, /<w:footnote w:id="[1-9]\d*"/g)).toBe(led.length);
    expect(notes).toContain("Migration Profile, 2016");
  });

  test("gives every table a head row and every number a link to the annex with its rows", () => {
    const body = part("document.xml");
    const tables = report(language).annexes.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === "table").length;
    expect(count(body, /<w:tblHeader\/>/g)).toBe(tables);
    const marks = new Set([...body.matchAll(/<w:bookmarkStart w:name="([^"]+)"/g)].map(([, name]) => name));
    const links = [...body.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)"/g)].map(([, name]) => name!);
    for (const annex of ["annex-participants", "annex-outputs", "annex-recommendations", "annex-activities", "annex-group", "indicator-1"]) expect(links).toContain(annex);
    expect(links.filter((name) => !marks.has(name)), "links that lead nowhere").toEqual([]);
    expect(new Set([...body.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g)].map(([, id]) => id)).size, "bookmarks of one number").toBe(marks.size);
  });

  test("says of a translation that nobody checked what it is, in that language alone", () => {
    expect(part("document.xml").includes("traduction automatique, non vérifiée")).toBe(language === "fr");
    expect(part("document.xml")).not.toContain("machine translation, not checked");
  });

  test("carries the emblem with its words at the foot of the first page", () => {
    expect(readZip(files.get(language)!).names.filter((name) => /^word\/media\/.+\.png$/.test(name))).toHaveLength(1);
    expect(part("document.xml")).toContain("<w:titlePg/>");
    const feet = [part("footer1.xml"), part("footer2.xml")].join();
    expect(feet).toContain(language === "fr" ? "Financé par l’Union européenne" : "Funded by the European Union");
    expect(feet).toMatch(/<wp:docPr [^>]*descr="(Funded|Financé)/);
  });
});

describe.skipIf(!findOffice())("opened by LibreOffice", () => {
  test.each(LOCALES)("the Word file in %s becomes a tagged PDF with its headings and footnotes intact", async (language) => {
    const folder = await mkdtemp(join(tmpdir(), "suivi-office-"));
    try {
      await writeFile(join(folder, "report.docx"), files.get(language)!);
      const tagged = `pdf:writer_pdf_Export:${JSON.stringify({ UseTaggedPDF: { type: "boolean", value: "true" } })}`;
      await promisify(execFile)(findOffice()!, [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", tagged, "--outdir", folder, join(folder, "report.docx")], { timeout: 90_000 });
      const pdf = (await readFile(join(folder, "report.pdf"))).toString("latin1");
      expect(pdf.startsWith("%PDF-")).toBe(true);
      expect(pdf).toMatch(/\/StructTreeRoot/);
      expect(count(pdf, /\/S\s*\/(H1|Heading#201)\b/g), "headings").toBe(5 + report(language).annexes.length);
      expect(count(pdf, /\/S\s*\/Note\b/g), "footnotes").toBe(report(language).notes.length);
      expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 595\.\d+ 841\.\d+\s*\]/);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }, 100_000);
});
