import { describe, expect, it } from "vitest";
import { mediaTypeOf } from "./media-type";
import { zipOf } from "./testing/zip-of";

const bytes = (text: string) => new TextEncoder().encode(text);
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

describe("what a file is", () => {
  it("is told from its content", () => {
    expect(mediaTypeOf(bytes("%PDF-1.7\n..."))).toBe("application/pdf");
    expect(mediaTypeOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0))).toBe("image/png");
    expect(mediaTypeOf(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toBe("image/jpeg");
    expect(mediaTypeOf(bytes("Écrit en UTF-8.\nبالعربية\n"))).toBe("text/plain");
  });

  it("is told from the parts of an office archive", () => {
    expect(mediaTypeOf(zipOf({ "[Content_Types].xml": "x", "word/document.xml": "x" }))).toBe(DOCX);
    expect(mediaTypeOf(zipOf({ "[Content_Types].xml": "x", "xl/workbook.xml": "x" }))).toContain("sheet");
    expect(mediaTypeOf(zipOf({ "[Content_Types].xml": "x", "ppt/presentation.xml": "x" }))).toContain("presentation");
    expect(mediaTypeOf(zipOf({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "x" }))).toBe("application/vnd.oasis.opendocument.text");
  });

  it("is nothing we keep when it is a program, a plain archive, a document with macros or a broken archive", () => {
    expect(mediaTypeOf(Uint8Array.of(0x4d, 0x5a, 0x90, 0x00, 0x03))).toBeUndefined();
    expect(mediaTypeOf(zipOf({ "readme.txt": "x" }))).toBeUndefined();
    expect(mediaTypeOf(zipOf({ "[Content_Types].xml": "x", "word/document.xml": "x", "word/vbaProject.bin": "x" }))).toBeUndefined();
    expect(mediaTypeOf(zipOf({ "[Content_Types].xml": "x", "word/document.xml": "x" }).slice(0, 40))).toBeUndefined();
    expect(mediaTypeOf(Uint8Array.of(0xc3, 0x28))).toBeUndefined();
  });

  it("is nothing we keep when a small archive says to unpack to something huge", () => {
    const says = (size: number) => {
      const zip = zipOf({ "[Content_Types].xml": "x", "word/document.xml": "x" });
      const view = new DataView(zip.buffer);
      const at = zip.findIndex((_, place) => place + 4 <= zip.length && view.getUint32(place, true) === 0x02014b50);
      view.setUint32(at + 24, size, true);
      return mediaTypeOf(zip);
    };
    expect(says(9 * 1024 * 1024)).toBe(DOCX);
    expect(says(11 * 1024 * 1024)).toBeUndefined();
    expect(says(0xffffffff)).toBeUndefined();
  });

  it("is bare text when it is a picture or a page with scripts in it, or a text in front of something else", () => {
    for (const text of ["<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>", "<!doctype html><script>alert(1)</script>", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>", " %PDF-1.7"]) expect(mediaTypeOf(bytes(text))).toBe("text/plain");
    expect(mediaTypeOf(bytes("GIF89a\u0001<script>"))).toBeUndefined();
  });
});
