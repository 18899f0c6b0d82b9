import { expect, test } from "vitest";
import { fr } from "./fr";

const leaves = (node: object, path = ""): [string, string][] =>
  Object.entries(node).flatMap(([key, value]) => (typeof value === "string" ? [[`${path}${key}`, value] as [string, string]] : leaves(value as object, `${path}${key}.`)));

const texts = leaves(fr);
/** Only what a person reads: no tags, addresses or times, and no signs of a plural's own grammar (`{count, plural, one {…}}`). */
const prose = (text: string) => text.replace(/<\/?\w+\s*\/?>/g, "").replace(/\S+:\/\/\S*|\S+@\S+|\d:\d/g, "x").replace(/\{\w+, (plural|select|selectordinal),/g, "{").replace(/\{\w+(, \w+)*\}/g, "x");

const wrong = (pattern: RegExp) => texts.filter(([, text]) => pattern.test(prose(text))).map(([key, text]) => `${key}: ${text}`);

test("French keeps : ; ? ! on the line of their word", () => {
  expect(wrong(/(?<![\u00a0\u202f])[:;?!]/)).toEqual([]);
});

test("French keeps guillemets on the line of their words, and has no other quotation marks", () => {
  expect(wrong(/«(?![\u00a0\u202f])|(?<![\u00a0\u202f])»|["“”]/)).toEqual([]);
});

test("French apostrophes are curved", () => {
  expect(wrong(/\p{L}'/u)).toEqual([]);
});
