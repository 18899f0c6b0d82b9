import { describe, expect, it } from "vitest";
import { mediaTypeOf } from "@/domain/documents/media-type";
import { tinyPdf } from "./tiny-pdf";

const page = { title: "Étude (démonstration)", paragraphs: ["Un fichier de démonstration. ".repeat(20).trim(), "Deuxième paragraphe."], language: "fr" } as const;

describe("the tiny PDF", () => {
  it("is a PDF by its content, and the same bytes every time", () => {
    const bytes = tinyPdf({ ...page, paragraphs: [...page.paragraphs] });
    expect(mediaTypeOf(bytes)).toBe("application/pdf");
    expect(bytes).toEqual(tinyPdf({ ...page, paragraphs: [...page.paragraphs] }));
  });

  it("its table of places points at its objects", () => {
    const text = Buffer.from(tinyPdf({ ...page, paragraphs: [...page.paragraphs] })).toString("latin1");
    const places = [...text.matchAll(/^(\d{10}) 00000 n/gm)].map(([, place]) => Number(place));
    expect(places).toHaveLength(7);
    places.forEach((place, index) => expect(text.slice(place).startsWith(`${index + 1} 0 obj`)).toBe(true));
    expect(text.slice(Number(/startxref\n(\d+)/.exec(text)![1])).startsWith("xref")).toBe(true);
  });
});
