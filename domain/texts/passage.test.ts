import { describe, expect, it } from "vitest";
import { directionOf } from "./lists";
import { asLongText, commonLanguages, forReader, headingOf, isFitToLeave, type TextRow } from "./passage";

const row = (more: Partial<TextRow>): TextRow => ({
  id: "ru2", subjectId: "s", field: "body", language: "ru", number: 2, origin: "written", sourceId: null, heading: "", body: "Текст", writtenByName: "Mira", writtenAt: new Date("2018-03-26T10:00:00Z"), reviewedByName: null, reviewedOn: null, ...more,
});
const ORIGINAL = row({});
const ENGLISH = row({ id: "en1", language: "en", number: 1, origin: "human_translation", sourceId: "ru2" });
const OLD_FRENCH = row({ id: "fr1", language: "fr", number: 1, origin: "machine_translation", sourceId: "ru1" });

describe("a text in its languages", () => {
  it("shows the original first, then what a reader can read, and folds the others", () => {
    const text = asLongText([ENGLISH, OLD_FRENCH, ORIGINAL]);
    expect(text.map(({ language }) => language)).toEqual(["ru", "en", "fr"]);
    expect(forReader(text, "fr").shown.map(({ language }) => language)).toEqual(["ru", "fr"]);
    expect(forReader(text, "fr").folded.map(({ language }) => language)).toEqual(["en"]);
    expect(forReader(text, "ru").shown.map(({ language }) => language)).toEqual(["ru"]);
    expect(forReader([], "fr")).toEqual({ shown: [], folded: [] });
  });

  it("stands under its heading in the reader's language, or in its own", () => {
    const text = asLongText([{ ...ORIGINAL, heading: "Вывод" }, { ...ENGLISH, heading: "Conclusion" }, OLD_FRENCH]);
    expect(headingOf(text, "en")?.heading).toBe("Conclusion");
    expect(headingOf(text, "fr")?.heading).toBe("Вывод");
    expect(headingOf(asLongText([ORIGINAL]), "fr")).toBeUndefined();
  });

  it("calls a translation stale that renders an earlier version of the original", () => {
    expect(asLongText([ORIGINAL, ENGLISH, OLD_FRENCH]).map(({ language, isStale }) => [language, isStale])).toEqual([["ru", false], ["en", false], ["fr", true]]);
  });

  it("may leave for good only when a person has checked what a machine made", () => {
    expect(isFitToLeave(asLongText([ORIGINAL, ENGLISH]))).toBe(true);
    expect(isFitToLeave(asLongText([ORIGINAL, OLD_FRENCH]))).toBe(false);
    expect(isFitToLeave(asLongText([ORIGINAL, { ...OLD_FRENCH, reviewedByName: "Jonas", reviewedOn: "2018-04-01" }]))).toBe(true);
  });

  it("can be approved whole in the languages that each of its parts has", () => {
    expect(commonLanguages([asLongText([ORIGINAL, ENGLISH]), asLongText([ORIGINAL, ENGLISH, OLD_FRENCH])])).toEqual(["ru", "en"]);
    expect(commonLanguages([])).toEqual([]);
  });
});

it("knows which way a language is written", () => {
  expect(["ar", "fa", "ur", "ru", "fr"].map(directionOf)).toEqual(["rtl", "rtl", "rtl", "ltr", "ltr"]);
});
