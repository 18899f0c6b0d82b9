import { expect, test } from "vitest";
import { readLawText } from "./article-text";

test.each([
  ["in English", "LAW No. 1\nOn foreigners\n\nArticle 1. Terms\nA worker is somebody.\nTwo lines.\n\nArticle 2\nScope"],
  ["in Russian", "Закон\nСтатья 1. Terms\nA worker is somebody.\nTwo lines.\nСтатья 2.\nScope"],
  ["with the paragraph sign", "§ 1 Terms\nA worker is somebody.\nTwo lines.\n§ 2\nScope"],
])("the text of a law falls into its articles, %s", (_, text) => {
  expect(readLawText(text)).toEqual({ articles: [{ number: "1", heading: "Terms", text: "A worker is somebody.\nTwo lines." }, { number: "2", heading: null, text: "Scope" }], faults: [] });
});

test("articles that were put in later keep their numbers", () => {
  expect(readLawText("Article 12-1. New\nArticle 12a. Newer\nСтатья 12.1. Newest").articles.map(({ number }) => number)).toEqual(["12-1", "12a", "12.1"]);
});

test("a list of number, heading and text is read as well", () => {
  expect(readLawText("23\tContract\t\"In writing.\nIn two copies.\"\n24\tPermit").articles).toEqual([{ number: "23", heading: "Contract", text: "In writing.\nIn two copies." }, { number: "24", heading: "Permit", text: null }]);
});

test("a number that stands twice, one that is none and a text without end are named by their lines", () => {
  expect(readLawText(`Article 1. One\ntext\nArticle 1. Again\nArticle 2\n${"x".repeat(20_001)}`).faults).toEqual([{ line: 3, fault: "twice" }, { line: 4, fault: "text" }]);
  expect(readLawText("– | Heading").faults).toEqual([{ line: 1, fault: "number" }]);
});
