import { describe, expect, test } from "vitest";
import type { Position } from "./lists";
import { awaitedFrom, earlierPositionOf, positionOf, rulingOf, splitText, tallyOf, type DraftingParagraph, type GivenPosition, type Words } from "./text";

const words = (number: number, round: number | null = 1): Words => ({ number, body: `Words ${number}`, note: null, round, writtenOn: "2018-01-01", writtenByName: "Mira", version: 1 });
const given = (organisationId: string, of: number, position: Position): GivenPosition => ({ organisationId, organisationName: organisationId, words: of, position, reason: null, givenOn: "2018-01-02", givenByName: "Anna", way: "link", proof: null });
const row = (standing: Words, positions: GivenPosition[]): DraftingParagraph => ({ number: 1, words: standing, earlier: [], positions, rulings: [] });
const TABLE = [{ id: "ministry", isSeated: true }, { id: "agency", isSeated: true }, { id: "union", isSeated: false }];

describe("a position", () => {
  const changed = row(words(2), [given("ministry", 1, "agree"), given("agency", 2, "object"), given("agency", 1, "agree"), given("union", 1, "agree")]);

  test("is on the words that stand now; on earlier ones it is void and still known", () => {
    expect(positionOf(changed, "ministry")).toBeUndefined();
    expect(earlierPositionOf(changed, "ministry")).toMatchObject({ words: 1, position: "agree" });
    expect(positionOf(changed, "agency")).toMatchObject({ position: "object" });
  });

  test("is counted for whoever sits at the table; silence is counted as silence", () => {
    expect(tallyOf(changed, TABLE)).toEqual({ agree: 0, reserve: 0, object: 1, no_view: 0, silent: 1 });
    expect(tallyOf(row(words(1), [given("union", 1, "reserve")]), TABLE)).toMatchObject({ reserve: 1, silent: 2 });
  });

  test("is awaited only on words that were asked about", () => {
    expect(awaitedFrom([changed, row(words(1, null), [])], "ministry")).toEqual([changed]);
    expect(awaitedFrom([changed], "agency")).toEqual([]);
  });
});

test("the chair’s word counts for the words it was spoken on", () => {
  const ruling = { words: 1, ruling: "adopted" as const, reason: null, ruledOn: "2018-01-03", ruledByName: "Ilir", recordedByName: null };
  expect(rulingOf({ words: words(1), rulings: [ruling] })).toBe(ruling);
  expect(rulingOf({ words: words(2), rulings: [ruling] })).toBeUndefined();
});

test("a pasted text falls into its paragraphs", () => {
  expect(splitText("  One.\nStill one.\n \n\nTwo.  \n")).toEqual(["One.\nStill one.", "Two."]);
});
