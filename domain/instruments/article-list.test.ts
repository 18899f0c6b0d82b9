import { expect, test } from "vitest";
import { readArticleList, writeArticleList } from "./article-list";

test("a list is read as it is typed or pasted", () => {
  expect(readArticleList("6 | Equality of treatment | Égalité de traitement\n\n7 | Services").articles).toHaveLength(2);
  expect(readArticleList("6\tEquality\tÉgalité\n13\tEntry into force\t\tformal").articles).toEqual([
    { number: "6", headingEn: "Equality", headingFr: "Égalité", isFormal: false }, { number: "13", headingEn: "Entry into force", headingFr: null, isFormal: true },
  ]);
});

test("each line that cannot be read is named with what is wrong", () => {
  expect(readArticleList("– | Heading\n6\n7 | a | b | c | d\n8 | One\n8 | Two").faults).toEqual([
    { line: 1, fault: "number" }, { line: 2, fault: "heading" }, { line: 3, fault: "columns" }, { line: 5, fault: "twice" },
  ]);
});

test("a list that was written out reads back as it was", () => {
  const articles = [{ number: "6(1)(a)", headingEn: "Pay", headingFr: null, isFormal: false }, { number: "14", headingEn: "Ratification", headingFr: "Ratification", isFormal: true }, { number: "15", headingEn: "Force", headingFr: null, isFormal: true }];
  expect(readArticleList(writeArticleList(articles))).toEqual({ articles, faults: [] });
});
