import { describe, expect, test } from "vitest";
import { readZip } from "@/domain/documents/zip";
import { mediaTypeOf } from "@/domain/documents/media-type";
import { LETTER_MODELS, letterOf } from "@/domain/requests/letter-model";
import { REQUEST_LANGUAGES } from "@/domain/requests/lists";
import { unzipped } from "@/domain/documents/testing/unzipped";
import { letterDocument } from "./letter";

const FACTS = { authority: "Ministry of the Interior", programme: "The facility", reference: "R-2026-0007", title: "Contracts of workers abroad", need: "Nobody checks a contract.", joint: "Ministry of Labour", name: "I. Lebedev", rank: "" };

describe.each(REQUEST_LANGUAGES)("the model letter in %s", (language) => {
  test("is a Word document that names the request, who asks and who signs, and leaves open what is not known", async () => {
    const bytes = await letterDocument(letterOf(language, FACTS), { language, hasJoint: true });
    expect(mediaTypeOf(bytes)).toBe("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    expect(readZip(bytes).names).toContain("word/document.xml");
    const text = unzipped(bytes, "word/document.xml");
    for (const fact of ["R-2026-0007", "Contracts of workers abroad", "Ministry of the Interior", "Ministry of Labour", "I. Lebedev", LETTER_MODELS[language].blank]) expect(text, fact).toContain(fact);
    expect(text).not.toMatch(/\{\w+\}/);
    expect(text.includes("<w:bidi")).toBe(language === "ar");
    expect(unzipped(bytes, "word/styles.xml")).toContain(`w:val="${language}"`);
  });
});

test("without others who ask, the letter names none", async () => {
  const text = unzipped(await letterDocument(letterOf("en", { ...FACTS, joint: "" }), { language: "en", hasJoint: false }), "word/document.xml");
  expect(text).not.toContain("together with us");
});

test("every language says the same things", () => {
  for (const language of REQUEST_LANGUAGES) {
    const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    for (const [key, text] of Object.entries(LETTER_MODELS[language])) {
      const english = LETTER_MODELS.en[key as keyof typeof LETTER_MODELS.en];
      expect(Array.isArray(text) ? text.length : places(text as string), `${language} ${key}`).toEqual(Array.isArray(english) ? english.length : places(english as string));
    }
  }
});
